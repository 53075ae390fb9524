"""purge_table and purge_s3_path: old files deleted, and the partitions that held them."""

import csv
import io
import os
import time

from awsglue._io.listing import bucket_and_key, client, is_s3, listed

_HOUR_MS = 3_600_000
_DEFAULT_RETENTION_HOURS = 168
_KEPT_CLASSES = ("GLACIER", "DEEP_ARCHIVE")
_BATCH = 1000


def purge_path(path, options):
    """Deletes the files under a path that are older than the retention period; returns (deleted, kept)."""
    before = time.time() * 1000 - float(options.get("retentionPeriod", _DEFAULT_RETENTION_HOURS)) * _HOUR_MS
    spared = options.get("excludeStorageClasses", _KEPT_CLASSES)
    found = listed(path)
    old = [each for each in found if each.modified <= before and each.storage_class not in spared]
    _delete(old)
    if options.get("manifestFilePath"):
        _write_manifest(options["manifestFilePath"], old)
    gone = {each.path for each in old}
    return old, [each for each in found if each.path not in gone]


def _delete(objects):
    by_bucket = {}
    for each in objects:
        if is_s3(each.path):
            bucket, key = bucket_and_key(each.path)
            by_bucket.setdefault(bucket, []).append({"Key": key})
        else:
            os.remove(each.path[len("file:") :] if each.path.startswith("file:") else each.path)
    for bucket, keys in by_bucket.items():
        for start in range(0, len(keys), _BATCH):
            answer = client("s3").delete_objects(
                Bucket=bucket, Delete={"Objects": keys[start : start + _BATCH], "Quiet": True}
            )
            if answer.get("Errors"):
                raise RuntimeError(
                    f"could not delete {answer['Errors'][0]['Key']}: {answer['Errors'][0].get('Message')}"
                )


def _write_manifest(folder, deleted):
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([[each.path] for each in deleted])
    path = f"{folder.rstrip('/')}/Success.csv"
    if is_s3(path):
        bucket, key = bucket_and_key(path)
        client("s3").put_object(Bucket=bucket, Key=key, Body=text.getvalue().encode())
        return
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text.getvalue())


def purge_table(catalog, database, table_name, options, catalog_id=None):
    """Purges a table's location, or those of its partitions that `partitionPredicate` chooses, and drops empty ones."""
    table = catalog.table(database, table_name, catalog_id)
    if not table.partition_fields():
        purge_path(table.location, options)
        return
    found = catalog.partitions(table, catalog_id=catalog_id)
    for partition in catalog.matching(table, found, options.get("partitionPredicate", "")):
        deleted, kept = purge_path(partition.location, options)
        if deleted and not kept:
            client("glue").delete_partition(
                DatabaseName=database, TableName=table_name, PartitionValues=list(partition.values),
                **({"CatalogId": catalog_id} if catalog_id else {}),
            )  # fmt: skip
