"""``python -m timeline``: the command line."""

import gc
import sys

if __name__ == "__main__":
    try:
        from timeline.cli import main
    except KeyboardInterrupt:  # before there is anything that could tell of it
        sys.exit(130)
    code = main()
    gc.freeze()  # a process that ends need not look through all it holds for circles once more: it took 0.03 s
    sys.exit(code)
