"""All actions of the window as one table: what they are called, their keys, icon, menu, and when they can be used.

A row says what a reader may ask for, never how it is done: ``actions.Actions`` turns the table into menus, toolbar
and shortcuts and tells the window which id was asked for.  Texts are marked for the extractor here and translated when
the menus are built.
"""

from reader_app.gui.actions.action_entry import Entry, Needs
from reader_app.gui.actions.menus import Menu
from reader_app.translation import QT_TRANSLATE_NOOP

_ = QT_TRANSLATE_NOOP
READING = _("menus", "Rea&d this telling in another way")
THEME, SIDEBAR = _("menus", "&Theme"), _("menus", "Side&bar")

FILE = (
    Entry("open-pair", _("menus", "&Open pair…"), Menu.FILE, 0, ("Ctrl+O",), "open", short=_("menus", "Open pair")),
    Entry("open-recent", _("menus", "Recent &pairs…"), Menu.FILE, 0, ("Ctrl+Shift+O",)),
    Entry("open-sample", _("menus", "Open the sa&mple pair"), Menu.FILE, 0),
    Entry("open-comparison", _("menus", "Open a saved &comparison…"), Menu.FILE, 0),
    Entry("add-to-shelf", _("menus", "&Add to the shelf…"), Menu.FILE, 0, ("Ctrl+Alt+O",), "shelf", Needs.ARTICLE),
    Entry("reload", _("menus", "&Read both files again"), Menu.FILE, 1, ("F5",), "reload", Needs.ARTICLE),
    *(
        Entry(name, text, Menu.FILE, 1, needs=needs, submenu=READING)
        for name, text, needs in (
            ("encoding", _("menus", "&Encoding…"), Needs.ENCODING),
            ("whole-page", _("menus", "All that the file &holds"), Needs.PAGE),
            ("tracked-changes", _("menus", "&Tracked changes…"), Needs.CHANGES),
            ("chapter", _("menus", "&Chapter…"), Needs.CHAPTERS),
        )
    ),
    Entry("close-pair", _("menus", "C&lose the pair"), Menu.FILE, 1, ("Ctrl+W",), "close", Needs.ARTICLE),
    Entry(
        "close-telling",
        _("menus", "Close the &telling in focus"),
        Menu.FILE,
        1,
        ("Ctrl+Shift+W",),
        needs=Needs.ARTICLE,
    ),
    Entry("save", _("menus", "&Save the comparison…"), Menu.FILE, 2, ("Ctrl+S",), "save", Needs.WORDING),
    Entry("save-as", _("menus", "Save &under another name…"), Menu.FILE, 2, ("Ctrl+Shift+S",), needs=Needs.WORDING),
    Entry(
        "export-pdf",
        _("menus", "&Export PDF…"),
        Menu.FILE,
        3,
        ("Ctrl+Shift+E",),
        "export",
        Needs.WORDING,
        short=_("menus", "Export PDF"),
    ),
    Entry("export-as", _("menus", "E&xport as…"), Menu.FILE, 3, needs=Needs.WORDING),
    Entry("print", _("menus", "Pr&int…"), Menu.FILE, 3, ("Ctrl+P",), "print", Needs.WORDING),
    Entry("quit", _("menus", "&Quit"), Menu.FILE, 4, ("Ctrl+Q",)),
)
EDIT = (
    Entry("undo", _("menus", "&Undo correction"), Menu.EDIT, 0, ("Ctrl+Z",), "undo", Needs.UNDO),
    Entry("redo", _("menus", "&Redo correction"), Menu.EDIT, 0, ("Ctrl+Shift+Z",), "redo", Needs.REDO),
    Entry("copy", _("menus", "&Copy"), Menu.EDIT, 1, ("Ctrl+C",), needs=Needs.ARTICLE),
    Entry("copy-citation", _("menus", "Copy &quote as citation"), Menu.EDIT, 1, ("Ctrl+Shift+C",), needs=Needs.QUOTE),
    Entry("paste", _("menus", "Use pasted &text as this telling"), Menu.EDIT, 1, ("Ctrl+V",), "paste"),
    Entry("select-all", _("menus", "Select &all"), Menu.EDIT, 1, ("Ctrl+A",), needs=Needs.ARTICLE),
    Entry("about-telling", _("menus", "Title, &byline, date and outlet…"), Menu.EDIT, 1, needs=Needs.ARTICLE),
    Entry(
        "find",
        _("menus", "&Find in both tellings"),
        Menu.EDIT,
        2,
        ("Ctrl+F",),
        "search",
        Needs.ARTICLE,
        short=_("menus", "Find"),
    ),
    Entry("find-next", _("menus", "Find &next"), Menu.EDIT, 2, ("F3",), needs=Needs.ARTICLE),
    Entry("find-previous", _("menus", "Find pre&vious"), Menu.EDIT, 2, ("Shift+F3",), needs=Needs.ARTICLE),
)
VIEW = (
    Entry(
        "mode-differences",
        _("menus", "&Differences"),
        Menu.VIEW,
        0,
        (),
        "differences",
        view="mode",
        value="differences",
    ),
    Entry("mode-shared", _("menus", "&Shared"), Menu.VIEW, 0, (), "shared", view="mode", value="shared"),
    Entry("layout-flow", _("menus", "F&low"), Menu.VIEW, 1, (), "flow", view="layout", value="flow"),
    Entry("layout-aligned", _("menus", "&Aligned"), Menu.VIEW, 1, (), "aligned", view="layout", value="aligned"),
    Entry("layout-column", _("menus", "&One column"), Menu.VIEW, 1, (), "column", view="layout", value="column"),
    Entry("linked", _("menus", "Lin&k scrolling"), Menu.VIEW, 2, (), "link", view="linked"),
    Entry("zoom-in", _("menus", "Larger te&xt"), Menu.VIEW, 3, ("Ctrl++", "Ctrl+=")),
    Entry("zoom-out", _("menus", "S&maller text"), Menu.VIEW, 3, ("Ctrl+-",)),
    Entry("zoom-reset", _("menus", "No&rmal text size"), Menu.VIEW, 3, ("Ctrl+0",)),
    *(
        Entry(f"theme-{name}", text, Menu.VIEW, 4, view="theme", value=name, submenu=THEME)
        for name, text in (
            ("light", _("menus", "&Light")),
            ("dark", _("menus", "&Dark")),
            ("high-contrast", _("menus", "&High contrast")),
            ("system", _("menus", "As the &system")),
        )
    ),
    Entry(
        "tab-overview",
        _("menus", "&Overview"),
        Menu.VIEW,
        5,
        ("Ctrl+1",),
        view="tab",
        value="overview",
        submenu=SIDEBAR,
    ),
    Entry("tab-people", _("menus", "&People"), Menu.VIEW, 5, ("Ctrl+2",), view="tab", value="people", submenu=SIDEBAR),
    Entry("tab-quotes", _("menus", "&Quotes"), Menu.VIEW, 5, ("Ctrl+3",), view="tab", value="quotes", submenu=SIDEBAR),
    Entry(
        "tab-changes", _("menus", "&Changes"), Menu.VIEW, 5, ("Ctrl+4",), view="tab", value="changes", submenu=SIDEBAR
    ),
    Entry("tab-facts", _("menus", "&Facts"), Menu.VIEW, 5, ("Ctrl+5",), view="tab", value="facts", submenu=SIDEBAR),
    Entry(
        "sidebar",
        _("menus", "S&how the sidebar"),
        Menu.VIEW,
        5,
        ("Ctrl+B",),
        "sidebar",
        view="sidebar",
        submenu=SIDEBAR,
        short=_("menus", "Sidebar"),
    ),
    Entry("detail", _("menus", "D&etail strip"), Menu.VIEW, 6, ("Shift+F9",), view="detail"),
    Entry("overview", _("menus", "O&verview strip"), Menu.VIEW, 6, ("F9",), view="overview"),
    Entry("full-screen", _("menus", "&Full screen"), Menu.VIEW, 6, ("F11",), view="full-screen"),
)
GO = (
    Entry(
        "next-difference",
        _("menus", "&Next difference"),
        Menu.GO,
        0,
        ("Alt+Down", "F8", "Ctrl+Down"),
        "down",
        Needs.WORDING,
    ),
    Entry(
        "previous-difference",
        _("menus", "&Previous difference"),
        Menu.GO,
        0,
        ("Alt+Up", "F7", "Ctrl+Up"),
        "up",
        Needs.WORDING,
    ),
    Entry("first-difference", _("menus", "&First difference"), Menu.GO, 0, ("Alt+Home",), needs=Needs.WORDING),
    Entry("last-difference", _("menus", "&Last difference"), Menu.GO, 0, ("Alt+End",), needs=Needs.WORDING),
    Entry(
        "show-current",
        _("menus", "&Back to the current difference"),
        Menu.GO,
        0,
        ("Alt+Return", "Alt+Enter"),
        needs=Needs.ROW,
    ),
    Entry("next-change", _("menus", "Next &change inside the row"), Menu.GO, 1, ("F4",), needs=Needs.ROW),
    Entry("previous-change", _("menus", "Previous c&hange inside the row"), Menu.GO, 1, ("Shift+F4",), needs=Needs.ROW),
    Entry("next-quote", _("menus", "Next &quote"), Menu.GO, 2, ("Ctrl+PgDown",), needs=Needs.QUOTES),
    Entry("previous-quote", _("menus", "Previous q&uote"), Menu.GO, 2, ("Ctrl+PgUp",), needs=Needs.QUOTES),
    Entry(
        "next-altered-quote", _("menus", "Next &altered quote"), Menu.GO, 2, ("Ctrl+Shift+PgDown",), needs=Needs.QUOTES
    ),
    Entry(
        "previous-altered-quote",
        _("menus", "Previous al&tered quote"),
        Menu.GO,
        2,
        ("Ctrl+Shift+PgUp",),
        needs=Needs.QUOTES,
    ),
    Entry(
        "counterpart",
        _("menus", "C&ounterpart in the other telling"),
        Menu.GO,
        3,
        ("Ctrl+Shift+G",),
        needs=Needs.WORDING,
    ),
    Entry("go-to-paragraph", _("menus", "Paragraph nu&mber…"), Menu.GO, 3, ("Ctrl+L",), needs=Needs.ARTICLE),
    Entry("next-telling", _("menus", "Next tell&ing of the shelf"), Menu.GO, 4, ("Ctrl+Tab",), needs=Needs.SHELF),
    Entry(
        "previous-telling",
        _("menus", "Previous tellin&g of the shelf"),
        Menu.GO,
        4,
        ("Ctrl+Shift+Tab", "Ctrl+Shift+Backtab"),
        needs=Needs.SHELF,
    ),
    Entry("next-pane", _("menus", "N&ext pane"), Menu.GO, 5, ("F6",)),
    Entry("previous-pane", _("menus", "P&revious pane"), Menu.GO, 5, ("Shift+F6",)),
)
COMPARE = (
    Entry(
        "swap", _("menus", "&Swap sides"), Menu.COMPARE, 0, ("Alt+\\",), "swap", Needs.PAIR, short=_("menus", "Swap")
    ),
    Entry(
        "every-pair",
        _("menus", "&Wording in common of every pair"),
        Menu.COMPARE,
        0,
        ("Ctrl+Shift+M",),
        "matrix",
        Needs.SHELF,
    ),
    Entry(
        "pair-paragraphs",
        _("menus", "&Pair the two chosen paragraphs"),
        Menu.COMPARE,
        1,
        ("Ctrl+Y",),
        needs=Needs.WORDING,
    ),
    Entry("unpair", _("menus", "&Unpair these paragraphs"), Menu.COMPARE, 1, ("Ctrl+U",), needs=Needs.PAIRED_ROW),
    Entry(
        "forget-pairings", _("menus", "&Forget manual pairs"), Menu.COMPARE, 1, ("Ctrl+Shift+Y",), needs=Needs.WORDING
    ),
    Entry(
        "mark-reviewed",
        _("menus", "Mark the difference as &reviewed"),
        Menu.COMPARE,
        2,
        ("Ctrl+D",),
        "reviewed",
        Needs.ROW,
    ),
    Entry("write-note", _("menus", "Write a &note on it…"), Menu.COMPARE, 2, ("Ctrl+M",), "note", Needs.ROW),
    Entry(
        "only-unreviewed",
        _("menus", "&Only what is not reviewed"),
        Menu.COMPARE,
        2,
        needs=Needs.WORDING,
        view="unreviewed",
    ),
)
HELP = (
    Entry("guide", _("menus", "&Guide"), Menu.HELP, 0, ("Shift+F1",)),
    Entry("shortcuts", _("menus", "&Keys…"), Menu.HELP, 0, ("F1",), "keyboard"),
    Entry("security", _("menus", "&Security"), Menu.HELP, 0),
    Entry("privacy", _("menus", "&Privacy"), Menu.HELP, 0),
    Entry("copy-report", _("menus", "Copy &report on errors"), Menu.HELP, 1),
    Entry("about", _("menus", "&About Article Reader"), Menu.HELP, 2),
)

TABLE: tuple[Entry, ...] = (*FILE, *EDIT, *VIEW, *GO, *COMPARE, *HELP)
