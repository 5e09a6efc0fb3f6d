"""Drives the window from outside through AT-SPI, as a reader and a screen reader do; run by the system's Python.

``python3 desktop_driver.py`` takes commands as arguments, one word or ``word:value`` each, does them in order and
prints what it found as one JSON value a line.  Every wait ends in an error that says what was there instead.
"""

import json
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

SECONDS = 180.0


def everything(node):
    """The accessible objects under ``node``, itself first; what goes away on the way is left out."""
    try:
        if node is None or node.get_state_set().contains(Atspi.StateType.DEFUNCT):
            return
        yield node
        for number in range(node.get_child_count()):
            yield from everything(node.get_child_at_index(number))
    except GLib.Error:
        return


def objects():
    """All objects of all programs on this desktop's bus."""
    yield from everything(Atspi.get_desktop(0))


def text_of(node):
    """What the object says as text, or nothing."""
    try:
        return Atspi.Text.get_text(node, 0, -1) if "Text" in node.get_interfaces() else ""
    except GLib.Error:
        return ""


def wait(found, what):
    """The first thing that ``found()`` gives; raises TimeoutError when even a busy machine would have it."""
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        thing = found()
        if thing:
            return thing
        time.sleep(0.1)
    seen = sorted({node.get_name()[:60] for node in objects() if node.get_name()})
    raise TimeoutError(f"{what}; there is: {seen}")


def named(part):
    """Names and descriptions of the objects that hold ``part``."""
    said = (words for node in objects() for words in (node.get_name(), node.get_description()))
    return [words for words in said if words and part in words]


def window(title):
    """The window whose title holds ``title``, brought to the front; a window manager may be slower than a window."""
    wait(lambda: named(title), f"no window {title!r}")

    def in_front():
        if title in run("xdotool", "getactivewindow", "getwindowname"):
            return True  # asked first: to activate a window anew at each look could keep it from ever settling
        for number in run("xdotool", "search", "--onlyvisible", "--name", title).split():
            run("xdotool", "windowactivate", number)
        return False

    wait(in_front, f"window {title!r} does not come to the front")
    return title


def run(*command):
    """What a program prints."""
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


def pane_with(words):
    """The text object that holds ``words``."""
    return next((node for node in objects() if words in text_of(node)), None)


def text(words):
    """The whole text of the pane that holds ``words``."""
    return text_of(wait(lambda: pane_with(words), f"no text with {words!r}"))


def name(part):
    """The name that holds ``part``."""
    return wait(lambda: named(part), f"nothing named {part!r}")[0]


def key(keys):
    """Press keys, as xdotool names them."""
    run("xdotool", "key", "--clearmodifiers", keys)
    return keys


def type_text(words):
    """Type ``words`` into what has the focus."""
    run("xdotool", "type", "--clearmodifiers", words)
    return words


def place(words):
    """Where ``words`` stand on the screen, and whether their pane shows them: [x, y, shown]."""
    node = wait(lambda: pane_with(words), f"no text with {words!r}")
    start = text_of(node).index(words)
    box = Atspi.Text.get_range_extents(node, start, start + len(words), Atspi.CoordType.SCREEN)
    frame = Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)
    shown = frame.y <= box.y and box.y + box.height <= frame.y + frame.height
    first = Atspi.Text.get_range_extents(node, start + 1, start + 2, Atspi.CoordType.SCREEN)
    return [first.x + first.width // 2, first.y + first.height // 2, shown]


def click(words):
    """Click on the first line of ``words`` in their pane."""
    x, y, _ = place(words)
    run("xdotool", "mousemove", str(x), str(y), "click", "1")
    return [x, y]


def card_with(part):
    """The card of a list whose name holds ``part``."""
    cards = (node for node in objects() if node.get_role() == Atspi.Role.LIST_ITEM)
    return next((node for node in cards if part in node.get_name()), None)


def press(part):
    """Click on the card whose name holds ``part``."""
    box = Atspi.Component.get_extents(wait(lambda: card_with(part), f"no card {part!r}"), Atspi.CoordType.SCREEN)
    run("xdotool", "mousemove", str(box.x + 40), str(box.y + 12), "click", "1")
    return [box.x, box.y]


def push(part):
    """Click on the button whose name holds ``part``."""

    def button():
        named = (node for node in objects() if part in (node.get_name() or ""))
        return next((node for node in named if "Action" in node.get_interfaces()), None)

    box = Atspi.Component.get_extents(wait(button, f"no button {part!r}"), Atspi.CoordType.SCREEN)
    run("xdotool", "mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2), "click", "1")
    return [box.x, box.y]


def chosen(part):
    """Waits until the card whose name holds ``part`` is the one chosen."""

    def is_chosen():
        node = card_with(part)
        return node is not None and node.get_state_set().contains(Atspi.StateType.SELECTED)

    return wait(is_chosen, f"card {part!r} is not chosen")


def shown(words):
    """Waits until the pane that holds ``words`` shows them."""
    return wait(lambda: place(words)[2], f"{words!r} is not in view")


def _seen(node):
    states = node.get_state_set()
    return states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.VISIBLE)


def tree(title):
    """All roles in the window whose title holds ``title``, and the seen buttons, tabs and texts that have no name."""
    node = wait(lambda: next((n for n in objects() if title in (n.get_name() or "")), None), f"no window {title!r}")
    found = list(everything(node))
    pressed = (
        Atspi.Role.PUSH_BUTTON,
        Atspi.Role.TOGGLE_BUTTON,
        Atspi.Role.CHECK_BOX,
        Atspi.Role.PAGE_TAB,
        Atspi.Role.TEXT,
    )
    seen = [one for one in found if _seen(one)]
    nameless = [one.get_role_name() for one in seen if one.get_role() in pressed and not one.get_name()]
    return {"roles": sorted({one.get_role_name() for one in seen}), "nameless": nameless}


def description(part):
    """The description of the object whose name holds ``part``."""

    def told():
        named = (node for node in objects() if part in (node.get_name() or ""))
        return next((node.get_description() for node in named if node.get_description()), "")

    return wait(told, f"nothing is told of {part!r}")


def act(part):
    """Do what the seen object named ``part`` does by itself, without pointer or key."""

    def done():
        named = (n for n in objects() if n.get_name() == part and "Action" in n.get_interfaces() and _seen(n))
        node = next(named, None)
        return node is not None and Atspi.Action.do_action(node, 0)

    return wait(done, f"nothing named {part!r} can be done")


def card(part):
    """The name of the card that holds ``part``."""
    return wait(lambda: card_with(part), f"no card {part!r}").get_name()


def named_as(part):
    """The role of a seen list named ``part``."""

    def listed():
        return [n for n in objects() if n.get_name() == part and n.get_role() == Atspi.Role.LIST and _seen(n)]

    return wait(listed, f"no list {part!r}")[0].get_role_name()


def attributes(words):
    """The text attributes at the first character of ``words``, as a screen reader gets them."""
    node = wait(lambda: pane_with(words), f"no text with {words!r}")
    return dict(Atspi.Text.get_attribute_run(node, text_of(node).index(words), True)[0])


COMMANDS = {
    one.__name__: one
    for one in (
        window, text, name, key, type_text, press, push, chosen, shown, click, attributes,
        tree, description, act, card, named_as,
    )
}  # fmt: skip
for command in sys.argv[1:]:
    word, _, value = command.partition(":")
    print(json.dumps(COMMANDS[word](value)))
