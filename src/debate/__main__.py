"""`python -m debate`."""

import sys

from debate.cli import main

if __name__ == "__main__":
    sys.exit(main())
