"""What a reader can do about an error, and its Details text; for the window and the command line alike."""

from reader_app.article import errors
from reader_app.article.errors import ReaderAppError
from reader_app.translation import QT_TRANSLATE_NOOP, translate

_ = QT_TRANSLATE_NOOP
_CHECK = _("errors", "Check its path, or choose another file.")
_OTHER = _("errors", "Choose another file, or save this one again from the program that made it.")
_AS_TEXT = _("errors", "Open it in the program that made it, and save or copy its text.")
_AGAIN = _("errors", "Try again; if it goes wrong once more, the file may have been made to do harm.")
_PLACE = _("errors", "Choose another folder or name to write to.")
_SHORTER = _("errors", "Try again, or compare shorter texts; both stay open to read.")
_REPORT = _("errors", "Try again, or write another kind of report.")

ADVICE: dict[type[ReaderAppError], str] = {
    errors.ReadError: _CHECK,
    errors.FileMissing: _CHECK,
    errors.FolderHasNoArticles: _("errors", "Choose a folder with article files in it."),
    errors.FileIsFolder: _("errors", "Choose the article files in it."),
    errors.FileNotRegular: _OTHER,
    errors.FileForbidden: _("errors", "Ask the owner of the file for permission to read it, or open a copy."),
    errors.FileEmpty: _OTHER,
    errors.FileTooLarge: _AS_TEXT,
    errors.FileLinksCircular: _("errors", "Choose the file that the link was meant for."),
    errors.FileNotText: _("errors", "Choose a file with text in it; pictures of pages need text recognition first."),
    errors.FileUndecodable: _("errors", "Choose another encoding: File, Read this telling in another way."),
    errors.FormatUnsupported: _AS_TEXT,
    errors.FileDamaged: _OTHER,
    errors.FileLocked: _AS_TEXT,
    errors.FileHasNoText: _(
        "errors", "Pictures of pages need text recognition first; a web page may need to be opened."
    ),
    errors.FileOfPictures: _("errors", "Have its text recognised by another program (OCR), then open what that wrote."),
    errors.FileUnpacksTooLarge: _AS_TEXT,
    errors.FileDefinesEntities: _OTHER,
    errors.FileTooDeep: _AS_TEXT,
    errors.ChapterMissing: _("errors", "Choose a chapter that the book has."),
    errors.ComparisonNotUnderstood: _(
        "errors", "The previous version may be in the same folder, its name ending in ~."
    ),
    errors.ComparisonTooNew: _("errors", "Open it with that version."),
    errors.ReadingTookTooLong: _AGAIN,
    errors.ReadingCrashed: _AGAIN,
    errors.ExportError: _PLACE,
    errors.TargetNotWritable: _PLACE,
    errors.TargetFolderMissing: _PLACE,
    errors.TypesettingFailed: _REPORT,
    errors.TypesettingTookTooLong: _REPORT,
    errors.ReportKindUnknown: _PLACE,
    errors.TargetOfAnotherRun: _PLACE,
    errors.ComparisonError: _SHORTER,
    errors.ComparingTookTooLong: _SHORTER,
    errors.ComparingCrashed: _SHORTER,
    errors.ComparingStopped: _("errors", "Read both files again to compare them."),
    errors.RuleNotUnderstood: _("errors", "Correct the pattern; a backslash before a character takes it literally."),
    errors.ClusterUnreachable: _("errors", "Check the address, or run the batch on this machine."),
    errors.PairsMissing: _CHECK,
    errors.PairIncomplete: _("errors", "Give every pair both of its texts."),
    errors.DisplayMissing: _("errors", "Start it from a desktop, or use a command that needs no window."),
    errors.ExtraMissing: _("errors", "Install the part and try again."),
}


def advice_on(error: ReaderAppError) -> str:
    """What a reader can do about ``error``, in one sentence."""
    kinds = (kind for kind in type(error).__mro__ if kind in ADVICE)
    found = next(kinds, None)
    return translate("errors", ADVICE[found]) if found else translate("errors", _AGAIN)


def details_of(error: ReaderAppError) -> str:
    """The Details text: what can be done, the stable name of the error, and what is known of it."""
    lines = [advice_on(error), translate("errors", "Error: {code}").format(code=error.code)]
    if error.name:
        lines.append(translate("errors", "File: {name}").format(name=error.name))
    if error.detail:
        lines.append(translate("errors", "Reported by the system or the reader: {detail}").format(detail=error.detail))
    return "\n".join(lines)
