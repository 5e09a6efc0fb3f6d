#!/bin/sh
# Runs inside the fresh system, started by fresh.sh. Stops at the first thing that does not hold.
set -eu
say() { echo "== $*"; }
install() { apt-get install --quiet=2 --yes --no-install-recommends "$@" >/tmp/apt.log 2>&1 || { cat /tmp/apt.log; exit 1; }; }
everything() { find / -xdev \( -path /proc -o -path /dev -o -path /sys -o -path /tmp -o -path /var/cache -o -path /var/log \
    -o -path /var/lib/apt -o -path /var/lib/dpkg \) -prune -o -print | sort; }
# Settings in a home are the reader's own and stay; so does, until the next start of the system, the lock of the one window.
ours() { find / -xdev \( -path /proc -o -path /given -o -path /home -o -path /root -o -path /tmp \) -prune -o \
    \( -name '*article-reader*' -o -name '*articlereader*' -o -name 'reader-app*' \) -print; }
status() { expected=$1; shift; got=0; "$@" || got=$?; [ "$got" = "$expected" ] || { echo "$*: status $got, not $expected"; exit 1; }; }
offline() { unshare --net "$@"; }

apt-get update --quiet=2
everything >/tmp/before

say "The bare system gets the package and what it depends on"
install /given/article-reader.deb
dpkg --status article-reader | grep -E '^(Version|Installed-Size|Depends)'
offline reader-app --version
status 1 offline reader-app compare /given/swing-bridge-a.txt /given/swing-bridge-b.html >/tmp/told
cat /tmp/told
! grep -q 'without a language model' /tmp/told
status 1 offline reader-app export /given/swing-bridge-a.txt /given/swing-bridge-b.html -o /tmp/report.pdf
[ "$(head -c 5 /tmp/report.pdf)" = "%PDF-" ]
status 2 offline reader-app compare /given/none.txt /given/swing-bridge-a.txt
status 2 offline reader-app /given/swing-bridge-a.txt

say "Its window stays open without a screen, and ends when told to"
status 124 offline env QT_QPA_PLATFORM=offscreen timeout 15 reader-app /given/swing-bridge-a.txt /given/swing-bridge-b.html
say "It is removed with what it brought, and nothing stays"
dpkg --verify article-reader
apt-get purge --quiet=2 --yes --autoremove article-reader >/dev/null 2>&1
everything >/tmp/after
diff /tmp/before /tmp/after | grep -vE '^[0-9,]+[acd]|/(root/\.(cache|config|local)|etc/(ld.so.cache|fonts|gtk|.*-))|^> /(etc|var/lib|usr/share)$' >/tmp/stayed || true
cat /tmp/stayed
[ -z "$(ours)" ] || { ours; exit 1; }

say "A desktop is installed, then the package"
install xvfb openbox dbus dbus-daemon at-spi2-core python3-gi gir1.2-atspi-2.0 xdotool xdg-utils libglib2.0-bin file \
    desktop-file-utils shared-mime-info hicolor-icon-theme gtk-update-icon-cache imagemagick
everything >/tmp/before
install /given/article-reader.deb
grep -q 'org.articlereader.reader.desktop' /usr/share/applications/mimeinfo.cache
grep -q 'application/vnd.articlereader.comparison+json' /usr/share/mime/globs
[ -e /usr/share/icons/hicolor/48x48/apps/org.articlereader.reader.png ]
useradd --create-home reader
offline sh -c 'exec su reader -c "cd && python3 /given/first_use.py"'

say "It is removed from the desktop, and nothing stays"
apt-get purge --quiet=2 --yes --autoremove article-reader >/dev/null 2>&1
everything | grep -v '^/home/reader' >/tmp/after
diff /tmp/before /tmp/after | grep '^>' | grep -vE '/etc/(passwd|group|shadow|gshadow|subuid|subgid)' || true
[ -z "$(ours)" ] || { ours; exit 1; }
! grep -q articlereader /usr/share/applications/mimeinfo.cache /usr/share/mime/globs
say "All of it held"
