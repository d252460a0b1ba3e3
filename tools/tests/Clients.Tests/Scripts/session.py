"""Runs one call after another in this process, as starting takes longest. Its argument is a module that must be there.
Each line in is a call: a script and its arguments, or "aws" and its own. Each line out says how it ended."""

import contextlib
import importlib
import io
import json
import runpy
import sys
import traceback

importlib.import_module(sys.argv[1])


def call(arguments):
    sys.argv = arguments
    if arguments[0] != "aws":
        runpy.run_path(arguments[0], run_name="__main__")
        return 0
    from awscli.clidriver import main

    return main()


def result_of(arguments):
    output, error = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(output), contextlib.redirect_stderr(error):
        try:
            code = call(arguments)
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else int(end.code is not None)
        except BaseException:
            traceback.print_exc()
            code = 1
    return {"exitCode": code or 0, "output": output.getvalue(), "error": error.getvalue()}


print(json.dumps("ready"), flush=True)
for line in sys.stdin:
    print(json.dumps(result_of(json.loads(line))), flush=True)
