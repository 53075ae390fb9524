"""Brings this package to the executors of a cluster, which have only what the driver sends them."""

import os
import shutil

_PACKAGES = ("awsglue", "awsgluedq")


def ship(context):
    """Adds the packages to what the SparkContext's executors import from; on this machine alone they are there already."""
    folder = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    if context.master.startswith("local") or not os.path.isdir(folder):
        return
    for package in _PACKAGES:
        is_sent = f"{package}.zip" in context._python_includes
        if not is_sent and os.path.isdir(os.path.join(folder, package)):
            archive = shutil.make_archive(os.path.join(context._temp_dir, package), "zip", folder, package)
            context.addPyFile(archive)
