"""Adds up the test results (TRX) below a folder: prints "passed failed skipped", then a line per skipped or failed test."""

import pathlib
import sys
import xml.etree.ElementTree as ET

NS = {"t": "http://microsoft.com/schemas/VisualStudio/TeamTest/2010"}
passed = failed = skipped = 0
lines = []
files = sorted(pathlib.Path(sys.argv[1]).rglob("*.trx"))
if not files:
    sys.exit("no test wrote a result")
for file in files:
    for result in ET.parse(file).iterfind(".//t:UnitTestResult", NS):
        outcome, name = result.get("outcome"), result.get("testName")
        if outcome == "Passed":
            passed += 1
        elif outcome == "NotExecuted":
            skipped += 1
            reason = result.findtext(".//t:StdOut", "", NS) or result.findtext(".//t:Message", "", NS)
            lines.append(f"skipped: {name}: {' '.join(reason.split())[:300]}")
        else:
            failed += 1
            message = result.findtext(".//t:ErrorInfo/t:Message", "", NS)
            lines.append(f"failed: {name}: {' '.join(message.split())[:1500]}")
print(passed, failed, skipped)
print("\n".join(lines))
