"""Texts that no newspaper prints, invented, by what is odd about them: for tests that stand behind no single widget."""

_QUAY = "Captain Ida Holm said: “We wait for the tide.” Nobody on the quay was surprised on 4 May."
_STORY = (
    "The ferry stays in port",
    _QUAY,
    "“The sea decides,” answered Ole Brandt, mate of the Kittiwake, at 7 p.m.",
    "About 40 passengers slept in the waiting hall. Holm brought them soup.",
    "The harbour office will speak again on Tuesday.",
)
_RETOLD = (
    "Ferry kept in port by the tide",
    "“We wait for the tide,” Captain Ida Hólm told passengers on 5 May.",
    "About 45 passengers slept in the hall, and Holm brought soup.",
    "Ole Brandt, mate, said the sea would decide.",
    "A spare boat came from Skagen. The harbour office is silent.",
)

HOSTILE = {
    "story": "\n\n".join(_STORY),
    "retold": "\n\n".join(_RETOLD),
    "story again": "\n\n".join(_STORY),
    "turned": "\n\n".join(reversed(_STORY)),
    "one": _QUAY,
    "one word": "x",
    "bidi": "\u202eלוחמים\u202c said “\u2067שלום\u2069” to Ida Holm.\n\nقال الربان: «ننتظر المد». \u200f(1)\n\n"
    + _QUAY,
    "surrogates": "Captain \ud800 Holm \udfff said: “We \udc80 wait.”\n\n\ud83d\n\n\ude00 tide",
    "astral": "𝕿𝖍𝖊 ferry 👩‍👩‍👧‍👦 stays 🇩🇰 “in 𝕡𝕠𝕣𝕥”, said 𝓘𝓭𝓪 🏴󠁧󠁢󠁳󠁣󠁴󠁿 Holm.\n\n" + "😀" * 300,
    "combining": "I\u0301d\u0323a H\u0308\u0308\u0308\u0308olm sa\u0334id: “" + "w\u0301\u0300\u0302" * 120 + "”",
    "long word": "tide" * 3000 + "\n\n" + _QUAY,
    "nul": "The ferry\0stays\0\0in port\n\nHolm said: “We\0wait.”\x1b[31m\x07"
    "\n\n\ufeff\u2028\u2029\x85\ufffc\ufdd0\uffff",
    "spaces": "\u00a0\u2003\u200b\u00ad ferry \t port \u200d\u200c\n\n\n\n\n \n\n" + _QUAY,
    "markup": "<b>Holm</b> said: “<script>1</script> &amp; {tide} %1 %n \\n”\n\n<img src=x onerror=1>\n\n" + _QUAY,
    "marks": "“”“„»«‹›\"'‘’‚“ said said said “ “ ”\n\n" + "”" * 200,
    "same line": "\n\n".join(["The tide is late."] * 60),
    "empty": "",
    "white": " \n\t\n \u3000",
    "long": "\n\n".join(
        f"In hour {n} the mate Ole Brandt counted {n * 7 % 41} gulls over the quay." for n in range(5000)
    ),
}
