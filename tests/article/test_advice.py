"""Every error has one sentence, a Details text and advice, in every language."""

import pytest

from reader_app import translation
from reader_app.article import errors
from reader_app.article.advice import ADVICE, advice_on, details_of

KINDS = [
    kind
    for kind in vars(errors).values()
    if isinstance(kind, type) and issubclass(kind, errors.ReaderAppError) and kind is not errors.ReaderAppError
]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_error_has_a_sentence_details_and_advice_of_its_own(kind):
    assert kind in ADVICE
    error = kind("whale.txt", "because of the tide")
    said = {}
    for language in translation.LANGUAGES:
        translation.install(translation.catalogue(language))
        said[language] = (str(error), advice_on(error), details_of(error))
    translation.install(None)
    sentence, advice, details = said["en"]
    assert sentence.endswith((".", "'."))
    assert sentence.count("{") == 0
    assert advice.endswith(".")
    assert advice != sentence
    for part in (advice, kind.__name__, "whale.txt", "because of the tide"):
        assert part in details
    assert len({x[0] for x in said.values()}) == len({x[1] for x in said.values()}) == len(translation.LANGUAGES)


def test_there_is_advice_for_nothing_else():
    assert set(ADVICE) == set(KINDS)
