#!/usr/bin/env python3
"""Prints the block of README.md that follows <!-- walk: NAME -->: what people are told to type is what is tested."""

import re
import sys

readme, name = sys.argv[1:]
block = re.search(
    r"<!-- walk: " + re.escape(name) + r" -->\n```[a-z]*\n(.*?)```", open(readme, encoding="utf-8").read(), re.DOTALL
)
if block is None:
    sys.exit(f"{readme} has no block '{name}'")
print(block.group(1), end="")
