"""Ages in Arabic, which look like lengths of time: "توفي عن 84 عاما", "طفل يبلغ تسع سنوات"."""

from timeline.dates.languages.table import Unless

_YEARS = r".*(?:عاما|عاماً|عام|سنة|سنوات|أعوام|عامين|سنتين)"
_AGED = (
    r"(?:عن عمر|عمره|عمرها|عمر|بعمر|أعمارهم|أعمارهن|من العمر|سن|[يت]بلغ|[يت]بلغان|البالغ\w*|بالغ\w*|[يت]ناهز|ناهز|دون|"
    r"(?:توفي\w*|رحل\w*|مات\w*|وفاة|رحيل)(?: \w+){0,8} عن)"
)

AGES = (
    Unless(_YEARS, before=rf"(?<!\w){_AGED}(?: (?:نحو|حوالي|الـ?|ناهز|يناهز|بين|عن|من))* "),
    Unless(_YEARS, before=r"\w[،,]? \(", after=r"\)"),
    Unless(_YEARS, after=r" من (?:العمر|عمر\w+)"),
)
