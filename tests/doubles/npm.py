"""Independent servers from npm, installed once into a folder of pytest's cache."""

import json
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path


def install(folder: Path, name: str, version: str, overrides: Mapping[str, str] | None = None) -> str:
    """Install a package there, once; the reason why it cannot be, or nothing."""
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        return "needs node and npm"
    if (folder / "node_modules" / name).exists():
        return ""
    package = {"private": True, "dependencies": {name: version}, "overrides": dict(overrides or {})}
    (folder / "package.json").write_text(json.dumps(package), encoding="utf-8")
    command = [npm, "install", "--no-audit", "--no-fund", "--ignore-scripts", "--no-package-lock"]
    try:
        subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=300)
    except (subprocess.SubprocessError, OSError) as failure:
        return f"npm could not install {name}: {type(failure).__name__}"
    return ""
