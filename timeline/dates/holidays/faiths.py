"""Named days of Jewish, Islamic, Asian and other calendars that are kept beyond one country."""

from math import floor

from timeline.civil import day_number
from timeline.dates.calendars import hebrew, hindu
from timeline.dates.calendars.chinese import KOREA, VIETNAM, qingming
from timeline.dates.calendars.sky import phases_in, sun_reaches
from timeline.dates.holidays.kinds import Find, NamedDay, Occasion, by, doubtful, islamic_month, lunar, moon, on

_EQUINOX = "the day of the equinox itself is kept"
_ALMANACS = "almanacs differ, for the moon turns near that hour"
_COUNTRIES_DIFFER = "countries keep it on a day next to the full moon"
_MOON_NOTE = "The day hangs on the sighting of the moon; Saudi Arabia’s calendar is taken."
_LUNAR_NOTE = "The day is reckoned from the new moon in {}."
_IRAN, _BANGKOK = 3.5 / 24, 7 / 24  # days east of UTC
_LATER_MOON = ("IN", "BD", "LK")  # countries that mostly see the moon a day after Saudi Arabia


def _feast(month: int, day: int) -> dict[str, Find]:
    """What an Islamic date is where the moon is mostly sighted a day later."""
    return {code: moon(month, day, later=1) for code in _LATER_MOON}


def _both_eids(year: int) -> tuple[Occasion, ...]:
    return tuple(sorted((*moon(10, 1)(year), *moon(12, 10)(year)), key=lambda found: found.first))


def nowruz(year: int) -> int:
    """The day number of Nowruz: the day of the March equinox, the next one where it comes after noon in Tehran."""
    return floor(sun_reaches(0.0, day_number(year, 3, 20)) + _IRAN + 0.5)


def _nowruz_days(year: int) -> tuple[int, ...]:
    """The first day of Iran's year, and the day of the equinox where that is another."""
    equinox = floor(sun_reaches(0.0, day_number(year, 3, 20)) + _IRAN)
    return (nowruz(year), equinox) if nowruz(year) != equinox else (equinox,)


def _vesak(year: int) -> tuple[int, ...]:
    """The full moon of May, which the United Nations keep (resolution 54/115), and the days beside it."""
    day = floor(phases_in(day_number(year, 5), day_number(year, 5) + 31, full=True)[0] + _BANGKOK)
    return day, day - 1, day + 1


def _vaisakhi(year: int) -> tuple[int, ...]:
    return day_number(year, 4, 13), day_number(year, 4, 14)


def _pongal(year: int) -> tuple[int, ...]:
    return day_number(year, 1, 14), day_number(year, 1, 15)


JEWISH: dict[str, NamedDay] = {
    "passover": NamedDay("passover|pesach|pessach", by(hebrew.passover), lasts=(0, 8)),
    "purim": NamedDay("purim", by(hebrew.passover, -30)),
    "yom hashoah": NamedDay("yom hashoah|yom ha-shoah", by(hebrew.holocaust_day)),
    "yom hazikaron": NamedDay("yom hazikaron|yom ha-zikaron", by(hebrew.israel_independence, -1)),
    "yom haatzmaut": NamedDay("yom haatzmaut|yom ha'atzmaut|yom ha-atzmaut", by(hebrew.israel_independence)),
    "lag baomer": NamedDay("lag baomer|lag b'omer|lag ba'omer", by(hebrew.passover, 33)),
    "jerusalem day": NamedDay("jerusalem day|yom yerushalayim", by(hebrew.passover, 43), capital=True),
    "shavuot": NamedDay("shavuot|shavuoth|shavuos|feast of weeks", by(hebrew.passover, 50)),
    "tisha b'av": NamedDay("tisha b'av|tisha bav|tisha be'av", by(hebrew.tisha_bav)),
    "rosh hashanah": NamedDay("rosh hashanah|rosh hashana|rosh ha-shanah|jewish new year", by(hebrew.rosh_hashanah),
                              lasts=(0, 2)),
    "yom kippur": NamedDay("yom kippur|yom kipur|day of atonement", by(hebrew.rosh_hashanah, 9)),
    "sukkot": NamedDay("sukkot|succot|sukkoth|succoth|feast of tabernacles", by(hebrew.rosh_hashanah, 14),
                       lasts=(0, 7)),
    "shemini atzeret": NamedDay("shemini atzeret|shmini atzeret", by(hebrew.rosh_hashanah, 21)),
    "simchat torah": NamedDay("simchat torah|simhat torah|simchas torah", by(hebrew.rosh_hashanah, 22),
                              {"IL": by(hebrew.rosh_hashanah, 21)}, ("IL",)),
    "hanukkah": NamedDay("hanukkah|chanukah|hanukah|chanukkah", by(hebrew.hanukkah), lasts=(0, 8)),
    "tu bishvat": NamedDay("tu bishvat|tu b'shvat|tu bshvat", by(hebrew.tu_bishvat)),
}  # fmt: skip

ISLAMIC: dict[str, NamedDay] = {
    "ramadan": NamedDay("ramadan|ramadhan|ramazan|ramzan|ramadaan", islamic_month(9), note=_MOON_NOTE),
    "muharram": NamedDay("muharram", islamic_month(1), note=_MOON_NOTE),
    "eid al-fitr": NamedDay(
        "eid al-fitr|eid al fitr|eid ul-fitr|eid ul fitr|eid-ul-fitr|eid-al-fitr|eid el-fitr|eid el fitr|id al-fitr"
        "|id ul-fitr|id-ul-fitr|aid el-fitr|aïd el-fitr|idul fitri|eid'l-fitr|eidul fitr|eid al-fitar|eid-ul-fitar"
        "|hari raya aidilfitri|hari raya puasa|aidilfitri|lebaran|ramazan bayrami|ramadan bairam",
        moon(10, 1), _feast(10, 1), lasts=(0, 3), note=_MOON_NOTE,
    ),
    "eid al-adha": NamedDay(
        "eid al-adha|eid al adha|eid ul-adha|eid ul adha|eid-ul-adha|eid-al-adha|eid el-adha|eid-ul-azha|eid ul-azha"
        "|eid al-azha|eidul azha|id al-adha|id ul-adha|id-ul-adha|aid el-adha|aïd el-adha|idul adha|eid-e-qurban"
        "|eid el-kebir|bakrid|bakra eid|bakr-id|tabaski|kurban bayrami|hari raya haji|aidiladha|feast of the sacrifice"
        "|feast of sacrifice",
        moon(12, 10), _feast(12, 10), lasts=(0, 4), note=_MOON_NOTE,
    ),
    "eid": NamedDay("eid day|eid", _both_eids, lasts=(0, 3), capital=True, note=_MOON_NOTE),
    "arafat day": NamedDay("day of arafah|day of arafat|arafat day|arafah day", moon(12, 9), note=_MOON_NOTE),
    "islamic new year": NamedDay("islamic new year|hijri new year|muslim new year|arabic new year", moon(1, 1),
                                 note=_MOON_NOTE),
    "ashura": NamedDay("ashura|ashoura|ashurah|aashura", moon(1, 10), _feast(1, 10), note=_MOON_NOTE),
    "arbaeen": NamedDay("arbaeen|arba'een|arbain", moon(2, 20), note=_MOON_NOTE),
    "mawlid": NamedDay(
        "mawlid an-nabi|mawlid al-nabi|mawlid|maulid|mawlid un-nabi|mouloud|milad-un-nabi|milad un-nabi|eid-e-milad"
        "|eid milad-un-nabi|eid milad un-nabi|eid-e-milad-un-nabi|prophet muhammad's birthday"
        "|prophet mohammed's birthday|prophet mohammad's birthday|prophet's birthday",
        moon(3, 12), _feast(3, 12) | {"IR": moon(3, 17)}, note=_MOON_NOTE,
    ),
    "laylat al-qadr": NamedDay("laylat al-qadr|lailat al-qadr|night of power|night of destiny", moon(9, 27),
                               note=_MOON_NOTE, capital=True),
}  # fmt: skip

ASIAN: dict[str, NamedDay] = {
    "lunar new year": NamedDay(
        "lunar new year's day|lunar new year|chinese new year's day|chinese new year|chinese lunar new year"
        "|spring festival", lunar(1, 1),
        {"KR": lunar(1, 1, KOREA), "KP": lunar(1, 1, KOREA), "VN": lunar(1, 1, VIETNAM)}, lasts=(0, 7),
        note=_LUNAR_NOTE.format("China"), capital=True,
    ),
    "lunar new year's eve": NamedDay("lunar new year's eve|chinese new year's eve|lunar new year eve",
                                     lunar(1, 1, plus=-1)),
    "tet": NamedDay("tet holiday|tet|tết", lunar(1, 1, VIETNAM), lasts=(0, 7), capital=True,
                    note=_LUNAR_NOTE.format("Vietnam")),
    "seollal": NamedDay("seollal|korean new year|solnal", lunar(1, 1, KOREA), lasts=(1, 3),
                        note=_LUNAR_NOTE.format("Korea")),
    "lantern festival": NamedDay("lantern festival", lunar(1, 15), capital=True, note=_LUNAR_NOTE.format("China")),
    "qingming": NamedDay("qingming festival|qingming|tomb-sweeping day|tomb sweeping day|ching ming", by(qingming)),
    "dragon boat": NamedDay("dragon boat festival|duanwu festival|tuen ng festival", lunar(5, 5),
                            note=_LUNAR_NOTE.format("China")),
    "mid-autumn": NamedDay("mid-autumn festival|mid-autumn day|moon festival|mooncake festival", lunar(8, 15),
                           note=_LUNAR_NOTE.format("China")),
    "chuseok": NamedDay("chuseok", lunar(8, 15, KOREA), lasts=(1, 3), note=_LUNAR_NOTE.format("Korea")),
    "double ninth": NamedDay("double ninth festival|chung yeung festival|chongyang festival", lunar(9, 9)),
    "buddha's birthday": NamedDay("buddha's birthday", lunar(4, 8), {"KR": lunar(4, 8, KOREA), "JP": on(4, 8)}),
    "vesak": NamedDay("vesak day|vesak|wesak|vesakh|buddha purnima|buddha day", doubtful(_vesak, _COUNTRIES_DIFFER),
                      {code: lunar(4, 15) for code in ("SG", "MY", "TH", "ID")}, ("SG",)),
    "songkran": NamedDay("songkran", on(4, 13), lasts=(0, 3)),
    "diwali": NamedDay("diwali|deepavali|divali", doubtful(hindu.diwali, _ALMANACS)),
    "holi": NamedDay("holi", doubtful(hindu.holi, _ALMANACS), capital=True),
    "guru nanak": NamedDay("guru nanak jayanti|guru nanak gurpurab|guru nanak's birthday",
                           doubtful(hindu.guru_nanak, _ALMANACS)),
    "vaisakhi": NamedDay("vaisakhi|baisakhi", doubtful(_vaisakhi, "the sun enters its sign after sunset")),
    "pongal": NamedDay("pongal|makar sankranti", doubtful(_pongal, "the sun enters its sign after sunset")),
    "nowruz": NamedDay("nowruz|nowrouz|nawruz|newroz|norouz|norooz|noruz|naw-ruz|navruz|nauryz|nevruz|persian new year"
                       "|iranian new year", doubtful(_nowruz_days, _EQUINOX), lasts=(0, 13)),
}  # fmt: skip
