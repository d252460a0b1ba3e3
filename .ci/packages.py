#!/usr/bin/env python3
"""Looks into the packages of a folder: each must hold what its users expect. Prints what is lacking; exits 1 then."""

import pathlib
import re
import sys
import zipfile

EVERY = [r"README\.md", r"LICENSE", r"icon\.png"]
LIBRARY = [r"lib/net10\.0/{id}\.dll", r"lib/net10\.0/{id}\.xml"]
# What loads in compilers too; its symbols are in the assembly.
COMPILER_LIBRARY = [r"lib/netstandard2\.0/{id}\.dll", r"lib/netstandard2\.0/{id}\.xml"]
EXPECTED = {
    "LightsailContract.Generator": [
        r"analyzers/dotnet/cs/LightsailContract\.(Generator|Model|Reader|Emit)\.dll",
        r"analyzers/dotnet/cs/YamlDotNet\.dll",
        r"build/LightsailContract\.Generator\.props",
        r"build/LightsailContract\.Generator\.targets",
        r"docs/diagnostics\.md",
        r"THIRD-PARTY-NOTICES\.txt",
    ],
    "LightsailContract.Runtime": LIBRARY,
    "LightsailContract.Runtime.AspNetCore": LIBRARY,
    "LightsailContract.Runtime.DependencyInjection": LIBRARY,
    "LightsailContract.Signing": LIBRARY,
    "LightsailContract": LIBRARY,
    "LightsailContract.Model": COMPILER_LIBRARY,
    "LightsailContract.Reader": COMPILER_LIBRARY,
    "LightsailContract.Conformance": [
        *LIBRARY,
        r"buildTransitive/LightsailContract\.Conformance\.targets",
        r"spec/lightsail\.contract\.yaml",
        r"spec/lightsail\.rules\.yaml",
        r"spec/iam\.contract\.yaml",
        r"spec/iam\.rules\.yaml",
    ],
    "LightsailContract.Conformance.SelfTest": LIBRARY,
    "LightsailContract.Conformance.Xunit": LIBRARY,
}
DEPENDS = {
    "LightsailContract.Generator": "LightsailContract.Runtime",
    "LightsailContract.Runtime.AspNetCore": "LightsailContract.Runtime",
    "LightsailContract.Runtime.DependencyInjection": "LightsailContract.Runtime",
    "LightsailContract": "LightsailContract.Runtime",
    "LightsailContract.Reader": "LightsailContract.Model",
    "LightsailContract.Conformance": "LightsailContract.Reader",
    "LightsailContract.Conformance.Xunit": "LightsailContract.Conformance",
}

feed = pathlib.Path(sys.argv[1])
lacking = []
for name, patterns in EXPECTED.items():
    found = [file for file in feed.glob("*.nupkg") if re.fullmatch(re.escape(name) + r"\.\d[^/]*\.nupkg", file.name)]
    if len(found) != 1:
        lacking.append(f"{name}: {len(found)} packages")
        continue
    with zipfile.ZipFile(found[0]) as package:
        entries = package.namelist()
        spec = package.read(f"{name}.nuspec").decode("utf-8-sig")
    for pattern in [*EVERY, *patterns]:
        wanted = pattern.replace("{id}", re.escape(name))
        if not any(re.fullmatch(wanted, entry) for entry in entries):
            lacking.append(f"{name}: no {wanted}")
    if name in DEPENDS and f'<dependency id="{DEPENDS[name]}"' not in spec:
        lacking.append(f"{name}: does not depend on {DEPENDS[name]}")
    if "developmentDependency" in spec:
        lacking.append(f"{name}: developmentDependency would hide Runtime from the compiler")
    if name == "LightsailContract.Generator":
        if any(entry.startswith("buildTransitive/") for entry in entries):
            lacking.append(f"{name}: buildTransitive leaks the settings to others")
        analyzers = [entry for entry in entries if entry.startswith("analyzers/")]
        if len(analyzers) != 5:
            lacking.append(f"{name}: analyzers are {analyzers}")
    elif EXPECTED[name] is not COMPILER_LIBRARY and not found[0].with_suffix(".snupkg").exists():
        lacking.append(f"{name}: no symbol package")

print("\n".join(lacking) if lacking else f"{len(EXPECTED)} packages, each with what it should hold")
sys.exit(1 if lacking else 0)
