"""``python -m timeline``: the command line."""

import gc
import sys

from timeline.cli import main

if __name__ == "__main__":
    code = main()
    gc.freeze()  # a process that ends need not look through all it holds for circles once more: it took 0.03 s
    sys.exit(code)
