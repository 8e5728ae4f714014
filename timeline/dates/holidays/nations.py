"""Countries by the words a text names them with, and the days of theirs that share one name."""

from timeline.dates.calendars.hebrew import israel_independence
from timeline.dates.holidays.kinds import Find, NamedDay, by, on

# ISO 3166 code -> the country's name in a sentence, and the words beside a holiday that point to it
COUNTRIES: dict[str, str] = {
    "AE": "the United Arab Emirates|emirati|uae", "AF": "Afghanistan|afghan", "AL": "Albania|albanian",
    "AM": "Armenia|armenian", "AO": "Angola|angolan", "AR": "Argentina|argentine|argentinian",
    "AT": "Austria|austrian", "AU": "Australia|australian", "AZ": "Azerbaijan|azerbaijani",
    "BD": "Bangladesh|bangladeshi", "BE": "Belgium|belgian", "BG": "Bulgaria|bulgarian", "BH": "Bahrain|bahraini",
    "BO": "Bolivia|bolivian", "BR": "Brazil|brazilian", "BS": "the Bahamas|bahamian", "BW": "Botswana",
    "BY": "Belarus|belarusian|belarussian", "CA": "Canada|canadian", "CH": "Switzerland|swiss", "CL": "Chile|chilean",
    "CM": "Cameroon", "CN": "China|chinese", "CO": "Colombia|colombian", "CR": "Costa Rica|costa rican",
    "CU": "Cuba|cuban", "CY": "Cyprus|cypriot", "CZ": "the Czech Republic|czech", "DE": "Germany|german",
    "DK": "Denmark|danish", "DO": "the Dominican Republic|dominican", "DZ": "Algeria|algerian",
    "EC": "Ecuador|ecuadorean", "EE": "Estonia|estonian", "EG": "Egypt|egyptian", "ER": "Eritrea|eritrean",
    "ES": "Spain|spanish", "ET": "Ethiopia|ethiopian", "FI": "Finland|finnish", "FJ": "Fiji|fijian",
    "FR": "France|french", "GB": "Britain|british|uk|u.k.|england|english|scotland|scottish|wales|united kingdom",
    "GD": "Grenada", "GE": "Georgia|georgian", "GH": "Ghana|ghanaian", "GR": "Greece|greek",
    "GT": "Guatemala|guatemalan", "GY": "Guyana|guyanese", "HK": "Hong Kong", "HN": "Honduras|honduran",
    "HR": "Croatia|croatian", "HT": "Haiti|haitian", "HU": "Hungary|hungarian", "ID": "Indonesia|indonesian",
    "IE": "Ireland|irish", "IL": "Israel|israeli", "IN": "India|indian", "IQ": "Iraq|iraqi", "IR": "Iran|iranian",
    "IS": "Iceland|icelandic", "IT": "Italy|italian", "JM": "Jamaica|jamaican", "JO": "Jordan|jordanian",
    "JP": "Japan|japanese", "KE": "Kenya|kenyan", "KG": "Kyrgyzstan|kyrgyz", "KH": "Cambodia|cambodian",
    "KP": "North Korea|north korean", "KR": "South Korea|south korean|korean", "KW": "Kuwait|kuwaiti",
    "KZ": "Kazakhstan|kazakh", "LB": "Lebanon|lebanese", "LK": "Sri Lanka|sri lankan", "LR": "Liberia|liberian",
    "LT": "Lithuania|lithuanian", "LV": "Latvia|latvian", "LY": "Libya|libyan", "MA": "Morocco|moroccan",
    "MD": "Moldova|moldovan", "ME": "Montenegro|montenegrin", "MG": "Madagascar",
    "MK": "North Macedonia|macedonian|macedonia", "ML": "Mali|malian", "MM": "Myanmar|burma|burmese",
    "MN": "Mongolia|mongolian", "MT": "Malta|maltese", "MX": "Mexico|mexican", "MY": "Malaysia|malaysian",
    "MZ": "Mozambique", "NA": "Namibia|namibian", "NG": "Nigeria|nigerian", "NI": "Nicaragua|nicaraguan",
    "NL": "the Netherlands|dutch", "NO": "Norway|norwegian", "NP": "Nepal|nepalese", "NZ": "New Zealand",
    "OM": "Oman|omani", "PA": "Panama|panamanian", "PE": "Peru|peruvian", "PH": "the Philippines|philippine|filipino",
    "PK": "Pakistan|pakistani", "PL": "Poland|polish", "PS": "the Palestinian territories|palestinian",
    "PT": "Portugal|portuguese", "PY": "Paraguay|paraguayan", "QA": "Qatar|qatari", "RO": "Romania|romanian",
    "RS": "Serbia|serbian", "RU": "Russia|russian", "RW": "Rwanda|rwandan", "SA": "Saudi Arabia|saudi",
    "SD": "Sudan|sudanese", "SE": "Sweden|swedish", "SG": "Singapore|singaporean", "SI": "Slovenia|slovenian",
    "SK": "Slovakia|slovak", "SN": "Senegal|senegalese", "SO": "Somalia|somali", "SS": "South Sudan|south sudanese",
    "SV": "El Salvador|salvadoran", "SY": "Syria|syrian", "TH": "Thailand|thai", "TJ": "Tajikistan|tajik",
    "TM": "Turkmenistan|turkmen", "TN": "Tunisia|tunisian", "TR": "Turkey|turkish|türkiye",
    "TT": "Trinidad and Tobago|trinidadian|trinidad", "TW": "Taiwan|taiwanese", "TZ": "Tanzania|tanzanian",
    "UA": "Ukraine|ukrainian", "UG": "Uganda|ugandan", "US": "the United States|american|u.s.|us|america",
    "UY": "Uruguay|uruguayan", "UZ": "Uzbekistan|uzbek", "VE": "Venezuela|venezuelan", "VN": "Vietnam|vietnamese",
    "XK": "Kosovo|kosovar", "YE": "Yemen|yemeni", "ZA": "South Africa|south african", "ZM": "Zambia|zambian",
    "ZW": "Zimbabwe|zimbabwean",
}  # fmt: skip
_INDEPENDENCE = (
    "US 7-4 IN 8-15 PK 8-14 BD 3-26 LK 2-4 MM 1-4 MY 8-31 ID 8-17 PH 6-12 KH 11-9 SG 8-9 FJ 10-10 MX 9-16 GT 9-15 "
    "SV 9-15 HN 9-15 NI 9-15 CR 9-15 PA 11-3 CO 7-20 VE 7-5 EC 8-10 PE 7-28 BO 8-6 PY 5-14 UY 8-25 AR 7-9 CL 9-18 "
    "BR 9-7 GY 5-26 JM 8-6 TT 8-31 BS 7-10 GD 2-7 HT 1-1 DO 2-27 CU 5-20 UA 8-24 BY 7-3 MD 8-27 GE 5-26 AM 9-21 "
    "AZ 10-18 KZ 12-16 UZ 9-1 KG 8-31 TJ 9-9 TM 9-27 EE 2-24 LV 11-18 LT 2-16 PL 11-11 CZ 10-28 FI 12-6 IS 6-17 "
    "NO 5-17 GR 3-25 BG 9-22 AL 11-28 MK 9-8 XK 2-17 HR 5-30 SI 6-25 RS 2-15 CY 10-1 MT 9-21 TN 3-20 MA 11-18 "
    "DZ 7-5 LY 12-24 SD 1-1 SS 7-9 ER 5-24 SO 7-1 KE 12-12 UG 10-9 TZ 12-9 RW 7-1 ZM 10-24 ZW 4-18 BW 9-30 NA 3-21 "
    "MZ 6-25 AO 11-11 MG 6-26 NG 10-1 GH 3-6 SN 4-4 ML 9-22 LR 7-26 JO 5-25 LB 11-22 SY 4-17 IQ 10-3 YE 11-30 "
    "AF 8-19 KR 8-15"
)
_NATIONAL = (
    "CN 10-1 SG 8-9 TW 10-10 FR 7-14 ES 10-12 CH 8-1 BE 7-21 AT 10-26 AE 12-2 SA 9-23 QA 12-18 KW 2-25 OM 11-18 "
    "BH 12-16 VN 9-2 SE 6-6 NO 5-17 HU 8-20 RO 12-1 BG 3-3 PT 6-10 MY 8-31 AU 1-26 KP 9-9 KR 10-3"
)
_REPUBLIC = "IN 1-26 IT 6-2 TR 10-29 NP 5-28 TT 9-24 GY 2-23 MT 12-13 TN 7-25 AM 5-28 PT 10-5 KZ 10-25 LK 5-22"
_CONSTITUTION = "US 9-17 PL 5-3 ES 12-6 NO 5-17 JP 5-3 KR 7-17 UA 6-28 RU 12-12 DK 6-5 KZ 8-30 TH 12-10 MX 2-5"
_UNITY = "RU 11-4 DE 10-3 YE 5-22"


def _dates(table: str) -> dict[str, Find]:
    words = table.split()
    pairs = zip(words[::2], words[1::2], strict=True)
    return {code: on(*map(int, date.split("-"))) for code, date in pairs}


NATIONS: dict[str, NamedDay] = {
    "independence day": NamedDay(
        "independence day", on(7, 4),
        _dates(_INDEPENDENCE) | {"IL": by(israel_independence)}, ("IN",),
    ),
    "national day": NamedDay("national day", None, _dates(_NATIONAL), capital=True),
    "republic day": NamedDay("republic day", on(1, 26), _dates(_REPUBLIC), ("TR", "IT"), capital=True),
    "constitution day": NamedDay("constitution day", None, _dates(_CONSTITUTION), capital=True),
    "unity day": NamedDay("national unity day|unity day", None, _dates(_UNITY), capital=True),
    "pakistan day": NamedDay("pakistan day", on(3, 23)),
    "madaraka day": NamedDay("madaraka day", on(6, 1)),
    "mashujaa day": NamedDay("mashujaa day", on(10, 20)),
    "jamhuri day": NamedDay("jamhuri day", on(12, 12)),
    "heritage day": NamedDay("heritage day", None, {"ZA": on(9, 24)}, capital=True),
    "youth day": NamedDay("youth day", None, {"ZA": on(6, 16)}, capital=True),
    "day of reconciliation": NamedDay("day of reconciliation", on(12, 16), capital=True),
    "mandela day": NamedDay("nelson mandela day|mandela day", on(7, 18)),
    "africa day": NamedDay("africa day", on(5, 25), capital=True),
    "lohri": NamedDay("lohri", on(1, 13)),
    "day of the dead": NamedDay("day of the dead|dia de los muertos|día de los muertos", on(11, 2), capital=True),
}  # fmt: skip


def country_name(code: str) -> str:
    """A country's name as a sentence has it: ``"GB"`` is Britain; the code itself where it is not in the table."""
    return COUNTRIES[code].split("|")[0] if code in COUNTRIES else code
