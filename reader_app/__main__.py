"""``python -m reader_app``: hands over to the command line."""

import sys

from reader_app.cli import main

if __name__ == "__main__":
    sys.exit(main())
