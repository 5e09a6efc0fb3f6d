"""The error tree: a closed list, one sentence each, the same in window, command line and batch.

ReaderAppError
├── ReadError                 a file could not be opened as an article
│   ├── FileMissing · FileIsFolder · FileNotRegular · FileForbidden · FileEmpty · FileTooLarge · FileLinksCircular
│   ├── FileNotText · FileUndecodable · FormatUnsupported · FileDamaged · FileLocked · FileHasNoText
│   ├── FileUnpacksTooLarge · FileDefinesEntities · FileTooDeep · ChapterMissing · FolderHasNoArticles
│   ├── FileOfPictures · ComparisonNotUnderstood · ComparisonTooNew · PairsMissing · PairIncomplete
│   └── ReadingTookTooLong · ReadingCrashed
├── ExportError               a report could not be written
│   ├── TargetNotWritable · TargetFolderMissing · TypesettingFailed · TypesettingTookTooLong
│   └── ReportKindUnknown · TargetOfAnotherRun
├── ComparisonError           the engines stopped
│   └── ComparingTookTooLong · ComparingCrashed · ComparingStopped · RuleNotUnderstood · ClusterUnreachable
└── DisplayMissing · ExtraMissing              no screen for the window; an optional part is not installed
"""

from typing import ClassVar

from reader_app.translation import QT_TRANSLATE_NOOP, translate


class ReaderAppError(Exception):
    """Base of all errors that are shown to a reader.

    ``name`` is the file in question, ``detail`` what the Details text shows; ``str()`` is the one sentence.
    ``nameless`` is the sentence where there is no name.  Errors cross processes: they hold two strings, and pickle.
    """

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP("errors", "Something went wrong.")
    nameless: ClassVar[str] = ""

    def __init__(self, name: str = "", detail: str = "") -> None:
        super().__init__(name, detail)
        self.name, self.detail = name, detail

    @property
    def code(self) -> str:
        """The stable name of the error, for scripts and reports."""
        return type(self).__name__

    def __str__(self) -> str:
        sentence = self.nameless if self.nameless and not self.name else self.sentence
        return translate("errors", sentence).format(name=self.name, detail=self.detail)


class ReadError(ReaderAppError):
    """A file could not be opened as an article."""

    sentence = QT_TRANSLATE_NOOP("errors", "{name} could not be read.")


class FileMissing(ReadError):
    """No file at that place."""

    sentence = QT_TRANSLATE_NOOP("errors", "There is no file {name}.")


class FileIsFolder(ReadError):
    """A folder was given where a file was meant."""

    sentence = QT_TRANSLATE_NOOP("errors", "{name} is a folder, not an article file.")


class FolderHasNoArticles(ReadError):
    """A folder in which no file can be read, by the names of its files."""

    sentence = QT_TRANSLATE_NOOP("errors", "The folder {name} holds no file that can be read as an article.")


class FileNotRegular(ReadError):
    """A pipe, device or socket."""

    sentence = QT_TRANSLATE_NOOP("errors", "{name} is not a regular file.")


class FileForbidden(ReadError):
    """No right to read."""

    sentence = QT_TRANSLATE_NOOP("errors", "You do not have permission to read {name}.")


class FileEmpty(ReadError):
    """No bytes, or nothing but blanks."""

    sentence = QT_TRANSLATE_NOOP("errors", "{name} is empty.")


class FileTooLarge(ReadError):
    """Over the size limit."""

    sentence = QT_TRANSLATE_NOOP("errors", "{name} is too large to open ({detail}).")


class FileLinksCircular(ReadError):
    """A symbolic link that leads back to itself."""

    sentence = QT_TRANSLATE_NOOP("errors", "{name} is a link that leads back to itself.")


class FileNotText(ReadError):
    """Binary content; ``detail`` names what it looks like."""

    sentence = QT_TRANSLATE_NOOP("errors", "{name} looks like {detail}, not text.")


class FileUndecodable(ReadError):
    """No character encoding fits the bytes."""

    sentence = QT_TRANSLATE_NOOP("errors", "No character encoding fits {name}.")


class FormatUnsupported(ReadError):
    """A format that is known but not read."""

    sentence = QT_TRANSLATE_NOOP("errors", "{name} is {detail}, which this program does not open.")


class FileDamaged(ReadError):
    """The container is broken beyond reading."""

    sentence = QT_TRANSLATE_NOOP("errors", "{name} is damaged and could not be read.")


class FileLocked(ReadError):
    """Protected by a password."""

    sentence = QT_TRANSLATE_NOOP("errors", "{name} is locked. Save it without a password and open it again.")


class FileHasNoText(ReadError):
    """Read, but there is no text in it."""

    sentence = QT_TRANSLATE_NOOP("errors", "{name} holds no text that could be compared.")


class FileOfPictures(FileHasNoText):
    """A document of pictures, scanned pages above all, without a layer of text."""

    sentence = QT_TRANSLATE_NOOP("errors", "{name} holds pictures of pages, no text. Nothing can be compared.")


class FileUnpacksTooLarge(ReadError):
    """An archive or stream that grows beyond the limit."""

    sentence = QT_TRANSLATE_NOOP("errors", "{name} unpacks to more than {detail}. It was not opened.")


class FileDefinesEntities(ReadError):
    """XML that declares entities."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{name} defines its own text shortcuts (entities), which can be used to attack readers. It was not opened.",
    )


class FileTooDeep(ReadError):
    """Nested beyond the limit."""

    sentence = QT_TRANSLATE_NOOP("errors", "{name} is nested too deeply to be laid out.")


class ChapterMissing(ReadError):
    """A chapter was asked for that the book does not have; ``detail`` is how many it has."""

    sentence = QT_TRANSLATE_NOOP("errors", "{name} has no such chapter: it has {detail}.")


class ComparisonNotUnderstood(ReadError):
    """Meant to be a saved comparison, and is none, or not a whole one."""

    sentence = QT_TRANSLATE_NOOP("errors", "{name} is damaged, or is no comparison that this program saved.")


class ComparisonTooNew(ReadError):
    """Saved in a form of later days; ``detail`` is its number."""

    sentence = QT_TRANSLATE_NOOP("errors", "{name} was saved by a newer version of this program.")


class PairsMissing(ReadError):
    """Meant to hold pairs of articles, and holds none; ``detail`` says what is not there."""

    sentence = QT_TRANSLATE_NOOP("errors", "{name} holds no pairs of articles: {detail}.")


class PairIncomplete(ReadError):
    """One pair of many lacks a text or a path; ``name`` is the pair's, ``detail`` says where and what."""

    sentence = QT_TRANSLATE_NOOP("errors", "Pair {name} is not two texts: {detail}.")


class ReadingTookTooLong(ReadError):
    """The time limit was reached; the reader process was stopped."""

    sentence = QT_TRANSLATE_NOOP("errors", "Reading {name} took too long and was stopped.")


class ReadingCrashed(ReadError):
    """The reader process died."""

    sentence = QT_TRANSLATE_NOOP("errors", "Reading {name} failed: the reader process stopped.")


class ExportError(ReaderAppError):
    """A report could not be written."""

    sentence = QT_TRANSLATE_NOOP("errors", "{name} could not be written.")


class TargetNotWritable(ExportError):
    """The place cannot be written to."""

    sentence = QT_TRANSLATE_NOOP("errors", "{name} could not be written: {detail}.")


class TargetFolderMissing(ExportError):
    """The folder to write into does not exist; ``detail`` names it."""

    sentence = QT_TRANSLATE_NOOP("errors", "{name} could not be written: there is no folder {detail}.")


class TypesettingFailed(ExportError):
    """The typesetter refused the report."""

    sentence = QT_TRANSLATE_NOOP("errors", "The report for {name} could not be typeset.")
    nameless = QT_TRANSLATE_NOOP("errors", "The report could not be typeset.")


class TypesettingTookTooLong(ExportError):
    """The time limit was reached."""

    sentence = QT_TRANSLATE_NOOP("errors", "Typesetting {name} took too long and was stopped.")
    nameless = QT_TRANSLATE_NOOP("errors", "Typesetting the report took too long and was stopped.")


class ReportKindUnknown(ExportError):
    """The name of the report tells no kind; ``detail`` lists the endings that do."""

    sentence = QT_TRANSLATE_NOOP("errors", "{name} does not say which kind of report to write; end it in {detail}.")


class TargetOfAnotherRun(ExportError):
    """The folder holds the parts of another run, which must not be mixed with these."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{name} holds the answers to other pairs or other options. Choose a new folder."
    )


class ComparisonError(ReaderAppError):
    """The engines stopped."""

    sentence = QT_TRANSLATE_NOOP("errors", "The two articles could not be compared.")


class ComparingTookTooLong(ComparisonError):
    """The time limit was reached."""

    sentence = QT_TRANSLATE_NOOP("errors", "Comparing took too long and was stopped.")


class ComparingCrashed(ComparisonError):
    """The worker died."""

    sentence = QT_TRANSLATE_NOOP("errors", "Comparing failed: the worker process stopped.")


class ComparingStopped(ComparisonError):
    """The reader stopped it."""

    sentence = QT_TRANSLATE_NOOP("errors", "Comparing was stopped.")


class RuleNotUnderstood(ComparisonError):
    """A pattern of the reader's own rules is no regular expression; ``name`` is the pattern."""

    sentence = QT_TRANSLATE_NOOP("errors", "The pattern {name} is not understood: {detail}.")


class ClusterUnreachable(ComparisonError):
    """No scheduler of a cluster answers; ``name`` is its address."""

    sentence = QT_TRANSLATE_NOOP("errors", "No Dask scheduler answers at {name}.")


class DisplayMissing(ReaderAppError):
    """No screen can be reached."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "There is no display to open a window on; the commands compare and export work without one."
    )


class ExtraMissing(ReaderAppError):
    """An optional part is not installed; ``name`` is the command that brings it, empty where none can."""

    sentence = QT_TRANSLATE_NOOP("errors", "This needs an extra part, which comes with '{name}'.")
    nameless = QT_TRANSLATE_NOOP("errors", "This needs a part that only a program installed with pip can add.")
