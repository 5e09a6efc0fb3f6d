"""First use of the installed program by double-clicks, seen and moved from outside alone (desktop_driver.py)."""

import contextlib
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

GIVEN = Path("/given")
ENTRY = "/usr/share/applications/org.articlereader.reader.desktop"
SCREEN = ":99"
HOME = Path.home()
SECONDS = 90


def start(*command, **options):
    """Start a program of the desktop."""
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, **options}
    return subprocess.Popen(command, **quiet)


def outside(*commands):
    """Do ``commands`` (see desktop_driver.py); gives what each found."""
    ran = subprocess.run(
        [sys.executable, GIVEN / "desktop_driver.py", *commands], capture_output=True, text=True, check=False
    )
    if ran.returncode:
        picture("stuck")
        raise SystemExit(f"{commands}: {ran.stderr}")
    return [json.loads(line) for line in ran.stdout.splitlines()]


def picture(name):
    """Keep what is on the screen."""
    subprocess.run(["import", "-window", "root", HOME / f"{name}.png"], check=False)


def running():
    """The command lines of the program's processes that have not ended."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):  # it ended meanwhile
            name, state = (process / "stat").read_text().split("(", 1)[1].rsplit(") ", 1)
            if name.startswith("reader-app") and state[0] != "Z":
                found.append((process / "cmdline").read_text().replace("\0", " "))
    return found


def quit_program():
    """Leave by the keyboard; nothing of the program may go on."""
    outside("window:Article Reader", "key:ctrl+q")
    end = time.monotonic() + SECONDS
    while left := running():
        if time.monotonic() > end:
            picture("stuck")
            raise SystemExit(f"after the end there goes on: {left}")
        time.sleep(0.2)


def desktop():
    """Screen, session bus, window manager, the side for screen readers."""
    os.environ |= {"DISPLAY": SCREEN, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "XDG_RUNTIME_DIR": str(HOME / "run")}
    (HOME / "run").mkdir(mode=0o700)
    start("Xvfb", SCREEN, "-screen", "0", "1440x900x24", "-nolisten", "tcp")
    bus = start("dbus-daemon", "--session", "--nofork", "--print-address", stdout=subprocess.PIPE)
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
    while subprocess.run(["xdotool", "getmouselocation"], capture_output=True, check=False).returncode:
        time.sleep(0.2)
    start("openbox", "--sm-disable")
    start("/usr/libexec/at-spi-bus-launcher", "--launch-immediately")


def tell(what):
    """Say how far it is."""
    print(f"   {what}", flush=True)


def main():
    """The way itself."""
    desktop()
    for sample in GIVEN.glob("swing-bridge-*"):
        shutil.copy(sample, HOME)
    a, b, report = HOME / "swing-bridge-a.txt", HOME / "swing-bridge-b.html", HOME / "report.pdf"

    subprocess.run(["gio", "launch", ENTRY, a], check=True)
    outside("window:Article Reader", "text:trapped in a tram")
    window = [line for line in running() if str(a) in line]
    tell("one article is open (gio launch)")

    for kind in ("text/plain", "text/html"):
        subprocess.run(["xdg-mime", "default", Path(ENTRY).name, kind], check=True)
    subprocess.run(["xdg-open", b], check=True)
    outside("window:Article Reader", "text:leaving two ministers", "name:Compared with “Ministers Trapped")
    picture("handed-over")
    if [line for line in running() if str(a) in line or str(b) in line] != window:
        raise SystemExit(f"not one window: {window}, then {running()}")
    tell("the other was handed over to the same window (xdg-open)")

    outside("key:alt+Down", "name:Difference 1 of", "key:ctrl+3", "press:A: said “We were never")
    picture("compared")
    tell("both are compared, people and quotes found")

    outside("key:ctrl+shift+e", "window:Export as PDF", "name:Page 1 of", "key:alt+s")
    outside("window:Export PDF", "key:ctrl+a", f"type_text:{report}", "key:Return")
    outside("name:report.pdf")
    if not report.read_bytes().startswith(b"%PDF-"):
        raise SystemExit("the report is no PDF")
    tell("the PDF is written")
    quit_program()

    subprocess.run(["gio", "launch", ENTRY], check=True)
    outside("window:Article Reader", "push:Ministers Trapped", "text:trapped in a tram", "text:leaving two ministers")
    picture("again")
    tell("the pair is open again (recent pairs)")
    quit_program()


if __name__ == "__main__":
    main()
