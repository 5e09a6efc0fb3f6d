"""Which language a text is in: by its script, else by a vote of its commonest words.

The lists are function words that no neighbouring language shares in that spelling; a few hundred words decide, and
where they do not the answer is "unknown", never a guess.
"""

from collections import Counter

from reader_app.lazy_import import lazy_pattern

_WORDS = {
    "en": "the and of to that with was is for on said has have from by at which were their would been who",
    "de": "der die und das den von nicht mit des sich auf ist dem eine auch als wurde nach werden einer bei zum",
    "fr": "les des est une dans pour que qui sur pas avec ont cette aux été sont par plus mais leur selon ses",
    "es": "los las del una por con para que como más pero sus este fue según también desde entre sobre había",
    "it": "che di della per una sono non con del gli nel anche alla dei più delle stato dal secondo questo",
    "pt": "que não uma para com dos das são mais foi pelo como também ao segundo pela já à os seu sua",
    "nl": "het een van de dat niet zijn voor met ook werd naar bij aan wordt heeft hij deze zegt uit",
    "sv": "och att det som på är för inte med av har den ett från till han var enligt om säger",
    "da": "og at det som på er for ikke med af har den et fra til han var ifølge siger blev efter",
    "nb": "og at det som på er for ikke med av har den et fra til han var ifølge sier ble etter",
    "fi": "ja on ei että oli se hän mukaan myös ovat joka mutta kun sanoi ole ollut sekä",
    "pl": "się nie jest że na jego został oraz dla przez jak po przy był które także będzie ale",
    "cs": "se že jsou podle také byl byla které jeho však ale není pro uvedl jako po při než",
    "sk": "sa že sú podľa tiež bol bola ktoré jeho však ale nie pre uviedol ako po pri než",
    "ro": "și în că este care cu nu mai pentru din fost sunt pe la această potrivit după",
    "hu": "és hogy nem egy az is volt azt meg már csak szerint mint után pedig ez",
    "tr": "ve bir bu için ile olarak de da olan çok daha sonra gibi ancak olduğunu dedi kadar",
    "ru": "и в не на что с по это как из для был его также он от заявил который были за",
    "uk": "і в не на що з до та це як для був його також він від заявив який були за",
    "is": "og að er sem í á var ekki við með það hann um en til af frá hefur þess þar eru voru",
    "sl": "in je da na ki se za so bil bila tudi ni po kot pa ker ob še bilo kaj sta iz",
    "hr": "i je da na se u za su koji kao od nije bio bila što će ali iz već također kako još",
    "sr": "и је да на се у за су који као од није био била што ће али из већ такође како још",
    "mk": "и на во се од за со што е не тоа беше ќе како дека ова ја таа да ги го",
    "be": "і ў не на што з да гэта як для быў яго таксама ён ад які былі за але яны",
    "et": "ja on ei et oli see ka kui oma ta mis aga ning või pärast ütles olid nagu sest ole",
    "lv": "un ir ka ar par no uz bija tas arī kas pēc lai bet nav gan kā viņš teica ne to",
    "lt": "ir kad yra su į iš buvo tai kaip už bet jis ne taip pat apie nuo dėl po jo sakė",
    "vi": "và là của có không cho với người trong được đã một những này các đến khi để nói",
    "ca": "que els les amb per una del dels no més és són aquest aquesta va van seu també però ha",
    "sq": "dhe në të për një me nga që është nuk ka se më kjo ishte kanë do si tha por",
    "bg": "и в не на че с от за се това като са по беше след който със ще до да го",
}
_LISTS = {code: frozenset(words.split()) for code, words in _WORDS.items()}
_SCRIPTS = (
    ("ja", lazy_pattern(r"[\u3040-\u30ff]")),
    ("ko", lazy_pattern(r"[\uac00-\ud7a3]")),
    ("zh", lazy_pattern(r"[\u4e00-\u9fff]")),
    ("he", lazy_pattern(r"[\u05d0-\u05ea]")),
    ("fa", lazy_pattern(r"[\u067e\u0686\u06af\u06cc\u06a9]")),
    ("ar", lazy_pattern(r"[\u0621-\u064a]")),
    ("el", lazy_pattern(r"[\u0370-\u03ff]")),
    ("hi", lazy_pattern(r"[\u0900-\u097f]")),
    ("th", lazy_pattern(r"[\u0e00-\u0e7f]")),
    ("ka", lazy_pattern(r"[\u10a0-\u10ff]")),
    ("hy", lazy_pattern(r"[\u0531-\u0587]")),
)
_OF_A_SCRIPT = lazy_pattern("[" + "".join(script.pattern[1:-1] for _, script in _SCRIPTS) + "]")
_SHARE = {"ja": 0.1, "fa": 0.05}
_NO_LETTERS = {code: " " for code in range(128) if not chr(code).isalpha()}
_TOKEN = lazy_pattern(r"[^\W\d_]+")
_SAMPLE = 6000


def language_of(text: str) -> str:
    """The ISO 639-1 code of the language that ``text`` is written in, or an empty string."""
    sample = text[:_SAMPLE]
    if sample.isascii():
        return _by_words(sample.lower().translate(_NO_LETTERS).split())
    tokens = _TOKEN.findall(sample.lower())
    letters = sum(map(len, tokens))
    if not letters:
        return ""
    for code, script in _SCRIPTS if _OF_A_SCRIPT.search(sample) else ():
        if len(script.findall(sample)) > _SHARE.get(code, 0.4) * letters:
            return code
    return _by_words(tokens)


def _by_words(tokens: list[str]) -> str:
    """The language whose common words make up the largest share; at least two of them, and more than the next."""
    counts = Counter(tokens)
    seen = counts.keys()
    votes = sorted(((sum(counts[w] for w in words & seen), code) for code, words in _LISTS.items()), reverse=True)
    (first, code), (second, _) = votes[:2]
    return code if first >= 2 and first > second and first >= 0.04 * len(tokens) else ""
