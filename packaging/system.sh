#!/bin/sh
# Sees to what pip cannot bring: python's venv module, the libraries Qt links to, with "test" a screen to test on, and
# with "package" what takes programs and libraries apart and makes a Debian package of them.
# Installs what is missing with apt when run by root on a Debian-like system; else prints the one line to type.
# Usage: packaging/system.sh run|test|package|bench     Status: 0 all there, 69 something is missing and was not installed.
set -eu
goal=${1:-run}
python=${PYTHON:-python3}

"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || {
    echo "Article Reader needs Python 3.11 or later; '$python' is not. Try: make PYTHON=python3.12 run" >&2
    exit 69
}

# soname and Debian package, one a line; "ldd" on the Qt wheel is where they come from.
libraries='
libGL.so.1 libgl1
libEGL.so.1 libegl1
libglib-2.0.so.0 libglib2.0-0
libgthread-2.0.so.0 libglib2.0-0
libX11.so.6 libx11-6
libxkbcommon.so.0 libxkbcommon0
libfontconfig.so.1 libfontconfig1
libfreetype.so.6 libfreetype6
libdbus-1.so.3 libdbus-1-3
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-image.so.0 libxcb-image0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-xkb.so.1 libxcb-xkb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libxcb-randr.so.0 libxcb-randr0
libxcb-shape.so.0 libxcb-shape0
libxcb-shm.so.0 libxcb-shm0
libxcb-sync.so.1 libxcb-sync1
libxcb-xfixes.so.0 libxcb-xfixes0
libxcb-render.so.0 libxcb-render0
libX11-xcb.so.1 libx11-xcb1
'
# Program and Debian package: a screen, a window manager, a browser, and what reads our PDF, desktop entry and window.
programs='
Xvfb xvfb
openbox openbox
dbus-daemon dbus-daemon
xdotool xdotool
desktop-file-validate desktop-file-utils
appstreamcli appstream
chromium chromium
update-mime-database shared-mime-info
qpdf qpdf
pdftotext poppler-utils
'

packages=''
add() { case " $packages " in *" $1 "*) ;; *) packages="$packages $1" ;; esac; }

"$python" -c 'import ensurepip, venv' 2>/dev/null || add python3-venv
if [ "$(uname -s)" = Linux ]; then
    known=$({ ldconfig -p || /sbin/ldconfig -p; } 2>/dev/null || true)
    while read -r soname package; do
        [ -z "$soname" ] || case "$known" in *"$soname "*) ;; *) add "$package" ;; esac
    done <<LIST
$libraries
LIST
fi
needed=$packages
if [ "$goal" = test ] && [ "$(uname -s)" = Linux ]; then
    while read -r program package; do
        [ -z "$program" ] || command -v "$program" >/dev/null 2>&1 || add "$package"
    done <<LIST
$programs
LIST
    [ -x /usr/libexec/at-spi-bus-launcher ] || add at-spi2-core
    /usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null || { add python3-gi; add gir1.2-atspi-2.0; }
fi
if [ "$goal" = bench ]; then
    for peer in git wdiff dwdiff; do command -v "$peer" >/dev/null 2>&1 || add "$peer"; done
fi
if [ "$goal" = package ] && [ "$(uname -s)" = Linux ]; then
    command -v objcopy >/dev/null 2>&1 || add binutils
    command -v dpkg-shlibdeps >/dev/null 2>&1 || add dpkg-dev
    # Debian's interpreter does not use its own shared library; the packaged program needs one.
    shared=$("$python" -c 'import sys, sysconfig; print(sysconfig.get_config_var("INSTSONAME") if sys.prefix == "/usr" else "")')
    case "$known" in *"$shared "*) ;; *) add "${shared%.so*}" ;; esac
    needed=$packages
fi
[ -n "$packages" ] || exit 0

line="apt-get install --yes --no-install-recommends$packages"
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Installing what the system lacks:$packages"
    DEBIAN_FRONTEND=noninteractive
    export DEBIAN_FRONTEND
    apt-get update --quiet=2
    # shellcheck disable=SC2086 # a list of packages
    apt-get install --quiet=2 --yes --no-install-recommends $packages >/dev/null
    exit 0
fi
if [ -z "$needed" ]; then
    echo "What needs$packages is left out. To have it, type: sudo $line"
    exit 0
fi
if command -v apt-get >/dev/null 2>&1; then
    echo "The system lacks what Qt or Python need. Type this once, then try again:" >&2
    echo "    sudo apt-get install --yes --no-install-recommends$needed" >&2
else
    echo "The system lacks libraries that Qt needs (Debian calls them:$needed). Install them, then try again." >&2
fi
exit 69
