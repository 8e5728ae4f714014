"""Arabic words that only look like dates, told by what stands around them."""

from timeline.dates.languages.arabic_ages import AGES
from timeline.dates.languages.table import Unless

# What may stand behind a year and is not counted by it.
_NO_COUNTED = (
    r"(?:بداية|نهاية|خاصة|نتيجة|إضافة|مقارنة|هجري|ميلادي|إلى|على|عن|مع|ثم|قبل|بعد|كان|حين|عندما|بعدما|حيث|لكن|لكنه|بسبب|بين|"
    r"أما|فيما|بينما|عقب|خلال|ضمن|عبر|ضد|لدى|حتى|منذ|وهو|وهي|بعنوان|برئاسة|بمشاركة|دون|تحت|بفوز|بنسبة|نحو|أي|رغم)\b"
)

# Heads of "العام" that means general and no year: "الأمين العام المقبل".
_GENERAL = (
    "الأمين|المدير|القطاع|الرأي|النائب|المدعي|الأمن|القائد|المفتش|المراقب|الإضراب|المال|التعليم|العفو|المنسق|الكاتب|السكرتير|"
    "المحامي|الصالح|النظام|الدين|الوضع|المزاج|الاتحاد|الإطار|الحق|الذوق|المركز|المستشار|المشرف|المندوب|الإنفاق|النقل|النفع"
)
# What stands before "مارس" where it is the month: elsewhere it is the verb "exercised".
_BEFORE_MARCH = "في من شهر شهري منذ حتى إلى بين نهاية مطلع بداية منتصف أواخر أوائل خلال".split()

UNLESS = (
    Unless(r"(?:العام|العامة) .*", before=rf"(?:{_GENERAL}) "),
    Unless(
        r"مارس",
        before="".join(rf"(?<!{word} )" for word in _BEFORE_MARCH) + r"(?<!/)(?<![\d/] )",
        after=r" (?!الماضي|المقبل|الجاري|القادم|الفائت|المنصرم|آذار|\d)",
    ),
    Unless(r"(?:الغد|اليوم|الأمس)", before=r"(?:قناة|صحيفة|جريدة|حزب|تيار|مجلة|إذاعة|راديو) "),
    Unless(
        r"اليوم", before=r"(?:ساعة|ساعات|مرات|مرة|مرتين|برميل|دولار|مليون|ألف|وجبات|طن|لتر|كيلومتر\w*) في "
    ),  # a day
    *AGES,
    Unless(  # a man's name, "سجل رمضان صبحي"; the month stands behind what leads it in
        r"رمضان",
        before="".join(
            rf"(?<!\b{word} )(?<!\b[وف]{word} )"
            for word in "في خلال شهر قبل بعد منذ حتى بداية نهاية مطلع أواخر هلال صيام أول طوال حلول من ليالي".split()
        ),
    ),
    Unless(r"اليوم", after=r" (?:العالمي|الدولي|الوطني)\b"),
    Unless(r"الربيع", after=r" العربي"),
    Unless(r"أمس", after=r" الحاجة"),
    Unless(r"ألف ليلة", after=r" وليلة"),
    Unless(r"(?:ال)?(?:ثمان|عشر|أربع|خمس|ست|سبع|ثلاث)\w*", after=r" من (?:العمر|عمر)"),
    Unless(r"الجمعة", before=r"صلاة\s+"),
    Unless(r"(?:الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت)", before=r"(?:سوق|حزب|مسجد) "),
    Unless(r"اليوم", after=r" السابع\b"),
    Unless(r"اليوم", before=r"(?:المصري|(?:نقلت|قناة|موقع|وكالة|صحيفة|لقناة|لموقع) روسيا) "),
    Unless(r".*\d{3,4}(?!.*ه)", after=r" ?(?:هجري|ه(?!\w)|للهجرة)"),
    Unless(r".*القرن.*", after=r" (?:ال)?هجري"),
    Unless(r"مساء", after=r" (?:ال|كل|أول|ذلك|نفس|يوم|أحد|\d)"),  # the evening of something
    Unless(r"ليلاً?", after=r" ونهار"),
    Unless(r"\d{4}", before=r"(?:أكثر من|أقل من|ما يزيد على|ما يقرب من|قرابة|نحو|حوالي|زهاء|ما لا يقل عن) "),
    Unless(  # a count: "2000 وظيفة"; a noun behind a year that no word leads in is what is counted
        r"\d{4}",
        before=r"(?<!عام )(?<!سنة )(?<!\bفي )(?<!منذ )(?<!حتى )(?<!بين )(?<!العام )(?<!إلى )"
        r"(?<!موسم )(?<![/–-])(?<!\d و)",
        after=rf" (?!ال|وال|{_NO_COUNTED}|\w+ت\b)[ء-ي]{{3,}}\b",
    ),
    Unless(r"القرن.*", after=r" الأفريقي| الإفريقي"),
)
