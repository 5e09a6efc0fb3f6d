"""spaCy comes without its command line and the network behind that, and is whole nevertheless."""

import subprocess
import sys

SCRIPT = """
import sys
from reader_app.people.parse.spacy_library import imported_spacy
{before}
spacy = imported_spacy()
assert imported_spacy() is spacy
{after}
"""


def run(before="", after=""):
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT.format(before=before, after=after)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_no_module_for_the_network_comes_along():
    run(after="assert not {'requests', 'httpx', 'urllib3', 'weasel', 'typer', 'spacy.cli'} & set(sys.modules)")


def test_spacy_is_whole_and_its_command_line_can_still_be_had():
    run(
        after="doc = spacy.blank('en')('It rains.'); assert len(doc) == 3\n"
        "import spacy.cli\n"
        "assert spacy.info()['spacy_version'] == spacy.__version__"
    )


def test_a_spacy_that_is_there_is_taken_as_it_is():
    run(before="import spacy as there", after="assert spacy is there and 'spacy.cli' in sys.modules")
