"""How far a long run is: pairs, rate and time left, on one line of a terminal or now and then in a log."""

import time
from collections.abc import Callable
from typing import TextIO

from reader_app.batch.run import Progress
from reader_app.translation import translate

SECONDS_IN_A_LOG = 30.0


class ProgressLine:
    """One line of figures, written over itself on a terminal; in a log a new line when enough time has passed."""

    def __init__(self, stream: TextIO, clock: Callable[[], float] = time.monotonic) -> None:
        self._stream, self._clock = stream, clock
        self._began = self._told = clock()
        self._width = 0

    def show(self, progress: Progress) -> None:
        """Tell how far the run is."""
        now = self._clock()
        if self._stream.isatty():
            text = self._text(progress, now)
            self._stream.write("\r" + text.ljust(self._width))
            self._stream.flush()
            self._width = len(text)
        elif now - self._told >= SECONDS_IN_A_LOG:
            self._told = now
            self._stream.write(self._text(progress, now) + "\n")
            self._stream.flush()

    def end(self, progress: Progress, failed: int = 0, repeated: int = 0) -> None:
        """Tell how the run ended: ``failed`` pairs of all its starts, ``repeated`` ids."""
        now = self._clock()
        if self._stream.isatty():
            self._stream.write("\r" + " " * self._width + "\r")
        pairs = translate("cli", "%n pair(s) compared in {time}, {rate} a second", "", progress.now - progress.errors)
        sentences = [pairs.format(time=spoken(now - self._began), rate=f"{self._rate(progress, now):.1f}")]
        if before := progress.done - progress.now:
            sentences.append(translate("cli", "%n pair(s) had been done before", "", before))
            if earlier := failed - progress.errors:
                sentences.append(translate("cli", "%n of them failed; the table errors says why", "", earlier))
        if progress.errors:
            sentences.append(translate("cli", "%n pair(s) failed; the table errors says why", "", progress.errors))
        if repeated:
            sentences.append(translate("cli", "%n pair(s) with an id that another has", "", repeated))
        self._stream.write("; ".join(sentences) + ".\n")

    def _text(self, progress: Progress, now: float) -> str:
        rate = self._rate(progress, now)
        if not rate:
            return translate("cli", "{done} of {all} pairs").format(done=progress.done, all=progress.all)
        left = spoken((progress.all - progress.done) / rate)
        words = translate("cli", "{done} of {all} pairs, {rate} a second, {left} left")
        return words.format(done=progress.done, all=progress.all, rate=f"{rate:.1f}", left=left)

    def _rate(self, progress: Progress, now: float) -> float:
        return progress.now / max(now - self._began, 0.001)


def spoken(seconds: float) -> str:
    """A stretch of time as hours, minutes and seconds: ``0:07``, ``12:30``, ``27:46:40``."""
    whole = round(seconds)
    hours, minutes, left = whole // 3600, whole // 60 % 60, whole % 60
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"
