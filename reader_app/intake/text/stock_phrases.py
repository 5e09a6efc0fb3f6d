"""The stock phrases that stand around stories on the web and on the wires, in several languages.

They are what sites of every kind print, gathered by kind; ``furniture`` decides by them together with length and
place.  Each pattern is matched against a block of at most ``furniture.LONGEST`` code points, without case unless said.
"""

import re

from reader_app.lazy_import import lazy_pattern

PERSON_NAME = r"[A-ZÀ-ÞŁŚŽА-ЯЁ][\w'’.\-]*"
_PARTICLE = r"(?:de|da|di|del|della|van|von|der|den|la|le|al|bin|ibn|ten|ter|dos|du)"
PERSON = rf"{PERSON_NAME}(?:\s+(?:{PERSON_NAME}|{_PARTICLE})){{1,4}}"


def _any(*shapes: str, flags: re.RegexFlag = re.IGNORECASE) -> re.Pattern[str]:
    return lazy_pattern("|".join(f"(?:{s})" for s in shapes), flags)


_RESERVED = (
    "all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|"
    "tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden|все права защищены"
)
_AGENCIES = "getty images|shutterstock|ap photo|wikimedia commons|picture alliance|afp via getty|istockphoto"


ADDRESS = _any(
    r"^(?:\W*(?:https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.]+|pic\.[\w.]+/\S+|[a-z0-9-]+(?:\.[a-z0-9-]+)+/\S+)\W*)+$"
)
ADDRESS_LABEL = _any(
    r"^\W*(?:original|source|canonical|article|short|permanent|web|page)?\s*(?:url|uri|link|permalink|web ?site)\W*"
    r"(?:https?://\S+\W*|www\.\S+\W*|<\S+>\W*)?$",
    r"^\W*(?:original|source|quelle|fuente|fonte|bron|źródło|источник|出典|来源)\s*[:：]\s*.{0,60}$",
    r"^\W*(?:original article|originally published|view original|this article (?:was )?(?:first|originally) "
    r"(?:appeared|"
    r"published)|first published|read the (?:full|original) (?:article|story)|ursprünglich erschienen|"
    r"zuerst erschienen|artículo original|article original|articolo originale)\b",
)
LEFTOVER = _any(
    r"^\W*(?:embed(?:ded)?(?: (?:content|media|post|video|tweet))?|tweet|post|video|videos|image|images|photo|photos|"
    r"picture|gallery|slide ?show|audio|podcast|map|chart|graphic|infographic|interactive|player|caption|pull ?quote|"
    r"ad|ads|advert|advertisement|advertising|sponsored(?: content)?|paid content|anzeige|werbung|publicité|"
    r"publicidad|"
    r"pubblicità|publicidade|advertentie|reklama|реклама|bildergalerie|bild|bilder|foto|fotos|vidéo|vídeo|видео|фото|"
    r"loading|(?:story|article) continues(?: below)?(?: (?:the )?(?:ad|advertisement))?|transcript|listen|watch|menu|"
    r"share|print|save|email|copy link|comments?|tags?|topics?|search|log ?in|sign ?in|subscribe|home|close|next|"
    r"previous|back to top|skip to (?:content|main)|kommentare|commentaires|comentarios|комментарии)"
    r"(?:\s*\(?\d+\)?)?\W*$",
    r"^\W*(?:listen to (?:this|the) (?:article|story)|(?:diesen )?artikel (?:anhören|vorlesen)|"
    r"écouter (?:cet |l['’])article|escuchar (?:este |el )?artículo|ascolta (?:l['’])?articolo|прослушать)\b.{0,20}$",
    r"^\W*(?:view|see|watch) (?:this )?(?:post|tweet|video|photo|more)? ?(?:on|at) \w+\W*$",
    r"^\W*(?:please )?enable javascript\b.*$",
    r"^\W*[-–—]?\s*(?:30|ends?|end of (?:story|article)|fin|ende)\s*[-–—]?\W*$",
    r"^\W*\d[\d.,]*\s?[km]?\s*(?:comments?|shares?|views?|likes?|reads?|retweets?|kommentare|commentaires|"
    r"comentarios|"
    r"min(?:ute)?s?\.?(?: read)?|min\.? lesezeit|min de lecture|minuti di lettura|минут\w* чтения)\W*$",
    r"^\W*(?:reading time|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura)\b.{0,30}$",
)
_WIRES = (
    r"(?:AFP|AP|UPI|DPA|dpa|APA|ANSA|EFE|ANP|PA|TASS|ITAR-TASS|RIA|Reuters|REUTERS|Xinhua|XINHUA|Kyodo|KYODO|Yonhap|"
    r"Interfax|Associated Press|Agence France-Presse|Press Association|Bloomberg|Belga|Lusa|PAP|ČTK|MTI|SDA|sda|KNA|"
    r"epd|AAP|CP|IANS|PTI|ANI|NTB|TT|Ritzau|STT|Anadolu|AA|[A-Z]{2,5})"
)
AGENCY = lazy_pattern(_WIRES)
_BY = r"(?:by|from|von|par|por|di|da|van|av|af)"
WIRE = _any(
    rf"^\W*(?:\w+ ){{0,2}}{_WIRES}(?:\s*(?:[/,&+|]|and|und|et|y|e|en|og|och|i|и)\s*(?:the )?{_WIRES})*\W*$",
    flags=re.RegexFlag(0),
)
COMMENTS = _any(
    r"^\W*(?:comments?|kommentare?|commentaires?|comentarios?|commenti|комментарии)\s*[:(]\s*(?P<count>\d{1,3})\)?\W*$",
    r"^\W*(?P<number>\d{1,3})\s+(?:comments?|kommentare?|commentaires?|comentarios?|commenti)\W*$",
)
SECTION = _any(
    r"^\W*(?:(?:world|local|national|international|regional|breaking|top|latest|business|sports?|uk|us|home) news|news|"
    r"world|local|national|international|regional|business|economy|politics|sports?|culture|opinion|analysis|comment|"
    r"editorial|features?|interview|report|exclusive|environment|science|technology|tech|health|education|society|"
    r"travel|arts|lifestyle|crime|weather|politik|wirtschaft|panorama|kultur|gesellschaft|wissenschaft|wissen|lokales|"
    r"inland|ausland|meinung|kommentar|analyse|vermischtes|feuilleton|nachrichten|politique|économie|société|monde|régions?|"
    r"faits divers|sciences|santé|planète|política|economía|sociedad|cultura|deportes|internacional|nacional|opinión|"
    r"análisis|mundo|ciencia|tecnología|salud|politica|economia|società|cronaca|esteri|sociedade|esportes?|desporto|"
    r"politiek|economie|binnenland|buitenland|cultuur|regio|общество|политика|экономика|мир|в мире|культура|"
    r"спорт|происшествия|новости|регионы|мнение|наука|суспільство|політика|економіка|світ|новини)"
    r"(?:\s*[/|>›»·]\s*[^/|>›»·]{2,30}){0,3}\W*$",
)
HAS_CONTRIBUTED = _any(
    r"^.{2,120}\bcontributed (?:reporting|to (?:this|the) (?:report|story|article|piece|dispatch)|(?:additional )?"
    r"(?:reporting|research))\b.{0,60}$",
)
CONTRIBUTED = _any(
    r"^\W*(?:additional |extra |further )?(?:reporting|writing|editing|compiled|edited|written|reported|translated|"
    r"research)(?: (?:and|&) (?:writing|editing|reporting|additional reporting))?(?: \w+ [A-Z][\w ]{2,30}?)? "
    r"by\b.{2,160}$",
    r"^\W*(?:with|includes?|including)\s+(?:additional |extra )?(?:reporting|files?|material|information|inputs?|"
    r"contributions?|agenc(?:y|ies)|wire (?:reports?|services?)|reports?)(?: (?:by|from)\b.{1,100})?\W*$",
    r"^\W*(?:mit (?:material|informationen|agenturmaterial)(?: (?:von|der|des))?|(?:dieser|der) (?:text|artikel|"
    r"beitrag) "
    r"(?:wurde|stammt|enthält)|quellen?:|avec (?:l['’])?(?:agences?|afp)|con (?:información|informaciones|"
    r"informazioni) "
    r"(?:de|di)|com (?:informações|agências)|met (?:medewerking|dank|informatie)|z wykorzystaniem|с использованием|"
    r"по материалам|за матеріалами)\b.{0,100}$",
)
SHARE = _any(
    r"^\W*(?:share|tweet|post|send|email|pin|like|follow)\s+(?:this|us|on|via|it|our|@\w+|[A-Z]\w+ on)\b"
    r".{0,120}$",
    r"^\W*(?:sign(?:ing)?[ -]?up|subscribe|register|join|get|receive|click|tap|download|donate|"
    r"support)\b.{0,80}\b(?:newsletters?|"
    r"e-?mails?|inbox|updates|alerts?|app|channel|podcast|subscri\w+|here|now|today|membership|briefing|"
    r"telegram|whatsapp|youtube|facebook|twitter|instagram|journalism)\b.{0,120}$",
    r"^\W*(?:our |the |free |daily |weekly |morning |evening )*newsletters?\W*$",
    r"^\W*(?:teilen|artikel teilen|jetzt (?:abonnieren|anmelden|testen)|abonnieren sie|melden sie sich|folgen sie|"
    r"partager|partagez|abonnez-vous|inscrivez-vous|suivez|s['’]abonner|compartir|comparte|suscríbete|suscríbase|"
    r"síguenos|"
    r"condividi|iscriviti|seguici|abbonati|compartilhe|assine|inscreva-se|siga-nos|delen|abonneer|volg ons|"
    r"udostępnij|zapisz się|поделиться|подписывайтесь|подпишитесь|підписуйтесь)\b.{0,140}$",
    r"^\W*(?:share|read more|reply|report|listen)(?: (?:facebook|twitter|x|whatsapp|telegram|linkedin|email|reddit|"
    r"print|copy link)){1,9}\W*$",
    r"^\W*(?:facebook|twitter|whatsapp|telegram|linkedin|e-?mail|reddit|pinterest|messenger|instagram|youtube)"
    r"(?:[\s,|/·•]+(?:and |& )?(?:facebook|twitter|x|whatsapp|telegram|linkedin|e-?mail|reddit|print|pinterest|"
    r"messenger|"
    r"instagram|youtube|copy link)){0,9}\W*$",
)
RELATED = _any(
    r"^\W*(?:read|see|watch|listen|find out|learn) (?:more|also|next|too)\b(?:\s*[:：|>»→\-–—].{0,180}|(?: (?:about|"
    r"on|at|from|in|here)\b.{0,80})?\W*)$",
    r"^\W*(?:also (?:read|see|watch|on|in)|see also|more (?:from|on|about|in|stories|news|like this|to read|"
    r"coverage)|"
    r"most (?:read|popular|viewed|shared|recent)|related(?: (?:articles?|stories|story|content|posts?|news|topics?|"
    r"links?|"
    r"coverage|reading|video))?|recommended(?: (?:for you|stories|reading|articles))?|you (?:may|might) (?:also "
    r")?(?:like|"
    r"be interested in)|up next|trending(?: now)?|top stories|latest (?:news|stories)|editor['’]?s['’]? picks?|"
    r"don['’]?t miss|further reading|what to (?:read|watch) next|popular (?:now|stories)|in pictures|in video)"
    r"(?:\s*[:：|>»→\-–—].{0,180}|\W*)$",
    r"^\W*more (?:from|on|about) .{2,60}$",
    r"^\W*(?:lesen sie (?:auch|mehr|hier|weiter)|mehr (?:zum thema|dazu|lesen)|das könnte sie|auch interessant|"
    r"siehe auch|weiterlesen|lire aussi|à lire(?: aussi)?|lire la suite|voir aussi|sur le même (?:sujet|thème)|"
    r"lea también|leer más|te puede interesar|más información|ver también|leggi anche|leggi di più|potrebbe "
    r"interessarti|"
    r"leia (?:também|mais)|veja também|saiba mais|lees (?:ook|meer|verder)|zie ook|czytaj (?:też|także|więcej)|"
    r"zobacz (?:też|także)|läs (?:också|mer)|læs også|les også|lue myös|читайте (?:также|ещё|еще)|смотрите также|"
    r"читайте також|ayrıca bakınız|olvassa el)\b.{0,180}$",
)
RIGHTS = _any(
    r"^\W*(?:©|\(c\)\s|&copy;|copyright\b).{0,180}$",
    r"^\W*this (?:material|article|story|content) (?:may not be|is (?:published|republished|protected)|was "
    r"(?:produced|"
    r"provided|republished))\b.{0,160}$",
)
ALL_RIGHTS = _any(rf"^.{{0,140}}\b(?:{_RESERVED})\b.{{0,60}}$")
CREDIT = _any(
    r"^\W*(?:(?:file |stock |cover |top |main |lead |header )?(?:photo|image|picture|photograph|illustration|"
    r"graphic|video|"
    r"screenshot|map|chart)s?(?: (?:credit|courtesy|source|caption|illustration)s?)?(?: by|\s*[:：|/]).{1,160})$",
    r"^\W*(?:credits?|courtesy(?: of)?|handout|pool)\s*[:：/|]?\s.{1,80}$",
    r"^\W*(?:foto|bild|bildquelle|grafik|crédit(?: photo)?|crédits|photo|fotografía|imagen|immagine|imagem|beeld|"
    r"zdjęcie|fot\.|фото|изображение)s?\s*[:：/|©].{1,160}$",
)
CREDIT_SET_OFF = _any(
    r"[(\[|/–—]\s*(?:(?:file )?(?:photo|image|picture|video|illustration|foto|bild|photograph|фото|fot\.|"
    r"credit|"
    r"screenshot|courtesy)\b[^()\[\]]{0,60}|[^()\[\]|/]{0,40}\b(?:getty images|shutterstock|ap photo|afp photo|"
    r"istock|unsplash|"
    r"wikimedia(?: commons)?|creative commons|flickr|pixabay|alamy|picture alliance|handout)[^()\[\]]{0,40})\W*$",
)
"""Looked for from the sign that sets it off, which may stand ``CREDIT_STARTS`` code points into the block."""
CREDIT_STARTS = 230
AGENCY_AT_END = _any(rf"^.{{0,230}}\b(?:{_AGENCIES})\b\W*(?:[\w /.-]{{0,40}})$")
INSIDE = (*_RESERVED.split("|"), *_AGENCIES.split("|"), "contributed")
"""HAS_CONTRIBUTED, ALL_RIGHTS and AGENCY_AT_END, which are slow, need one of these words in small letters."""
OF_INSIDE = ("serv", "rbeh", "прав", "getty", "stock", "ap photo", "wikim", "picture all", "contributed")
"""Each of the words in INSIDE has one of these in it."""
SIGNS = ("(", "[", "|", "/", "–", "—", "@", "©", "www.")
"""ADDRESS, CREDIT_SET_OFF and RIGHTS need one of these, or an opening."""
