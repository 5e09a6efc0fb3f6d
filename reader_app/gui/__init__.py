"""The window; the only floor that knows Qt.

A start makes a hundred thousand objects that all stay; looking through them for rubbish again and again would take a
tenth of the time to the first paint.  The window sets ``COLLECTING`` again as soon as it is whole.
"""

import gc

COLLECTING = gc.get_threshold()
gc.set_threshold(100_000, *COLLECTING[1:])
