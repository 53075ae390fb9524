"""Tables of databases over JDBC, with parallel reads and bookmark keys."""

import json
import re

from awsglue._frame.content import content_of
from awsglue._io.reading import Loaded, is_true

# The vendors of connection types, and the driver class of each; Spark finds a driver for other URLs by itself.
DRIVERS = {
    "mysql": "com.mysql.cj.jdbc.Driver",
    "postgresql": "org.postgresql.Driver",
    "oracle": "oracle.jdbc.OracleDriver",
    "sqlserver": "com.microsoft.sqlserver.jdbc.SQLServerDriver",
    "redshift": "com.amazon.redshift.jdbc42.Driver",
    "jdbc": None,
}
_DEFAULT_PARTITIONS = 7
# Options of Glue's own; all others are Spark's and the driver's.
_OURS = (
    "url", "dbtable", "user", "password", "redshiftTmpDir", "customJdbcDriverS3Path", "customJdbcDriverClassName",
    "hashfield", "hashexpression", "hashpartitions", "sampleQuery", "enablePartitioningForSampleQuery",
    "useConnectionProperties", "connectionName", "preactions", "postactions", "jobBookmarkKeys",
    "jobBookmarkKeysSortOrder", "database", "className", "tableName", "useFrameName", "catalogPartitionPredicate",
)  # fmt: skip


def vendor_of(url):
    match = re.match(r"jdbc:([^:]+):", url or "")
    return match.group(1).lower() if match else "jdbc"


def connection_properties(properties):
    """Returns what `extract_jdbc_conf` gives for a catalog connection's properties."""
    if "SECRET_ID" in properties:
        raise NotImplementedError("Secrets Manager is not supported by Headwater yet: a connection needs PASSWORD")
    full_url = properties.get("JDBC_CONNECTION_URL") or _url_of_parts(properties)
    return {
        "user": properties.get("USERNAME", ""),
        "password": properties.get("PASSWORD", ""),
        "vendor": vendor_of(full_url),
        "url": re.sub(r"^(jdbc:[^:]+://[^/]+)/.*$", r"\1", full_url),
        "fullUrl": full_url,
        "enforceSSL": properties.get("JDBC_ENFORCE_SSL", "false"),
        "customJDBCCert": properties.get("CUSTOM_JDBC_CERT", ""),
        "customJDBCCertString": properties.get("CUSTOM_JDBC_CERT_STRING", ""),
        "skipCustomJDBCCertValidation": properties.get("SKIP_CUSTOM_JDBC_CERT_VALIDATION", "false"),
    }


def _url_of_parts(properties):
    """Returns the URL of a connection that names its host instead; empty for one that has no host."""
    if "HOST" not in properties:
        return ""
    engine, host, port = (properties.get(name, "") for name in ("JDBC_ENGINE", "HOST", "PORT"))
    return f"jdbc:{engine.lower()}://{host}:{port}/{properties.get('DATABASE', '')}".rstrip("/")


def resolved_options(request):
    """Returns the options with url, user and password of the catalog connection that they name, if they name one."""
    options = dict(request.options)
    name = options.get("connectionName")
    if name and (is_true(options.get("useConnectionProperties", False)) or "url" not in options):
        properties = request.context._catalog.connection(name)
        found = connection_properties(properties)
        named = {"url": found["fullUrl"], "user": found["user"], "password": found["password"]}
        if properties.get("JDBC_DRIVER_CLASS_NAME"):
            named["customJdbcDriverClassName"] = properties["JDBC_DRIVER_CLASS_NAME"]
        options = {**named, **options}
    if not options.get("url"):
        raise ValueError("The connection option url is required")
    return options


def _spark_options(options):
    chosen = {name: value for name, value in options.items() if name not in _OURS}
    driver = (
        options.get("customJdbcDriverClassName") or options.get("className") or DRIVERS.get(vendor_of(options["url"]))
    )
    named = {"url": options["url"], "user": options.get("user"), "password": options.get("password"), "driver": driver}
    return {**{name: value for name, value in named.items() if value}, **chosen}


def read(request):
    """Returns a Loaded of a table, or of the rows that its bookmark keys say are new."""
    options = resolved_options(request)
    table = _table_expression(options)
    bounds = _BookmarkKeys(request, options, table) if request.is_bookmarked() else None
    condition = bounds.condition() if bounds else ""
    if condition:
        table = f"(SELECT * FROM {table} WHERE {condition}) bookmarked"
    return Loaded(content_of(_rows(request.session, options, table)))


def _table_expression(options):
    if options.get("sampleQuery"):
        return f"({options['sampleQuery']}) sampled"
    table = options.get("dbtable") or options.get("tableName")
    if not table:
        raise ValueError("The connection option dbtable is required")
    return table


def _rows(session, options, table):
    spark = _spark_options(options)
    expression = options.get("hashexpression") or _hash_of(options)
    if not expression:
        return session.read.format("jdbc").options(**spark).option("dbtable", table).load()
    count = int(options.get("hashpartitions", _DEFAULT_PARTITIONS))
    predicates = [f"MOD(ABS({expression}), {count}) = {part}" for part in range(count)]
    predicates[0] += f" OR ({expression}) IS NULL"
    properties = {name: str(value) for name, value in spark.items() if name != "url"}
    return session.read.jdbc(options["url"], table, predicates=predicates, properties=properties)


def _hash_of(options):
    """Returns an expression that spreads a column's values, in the words of its database."""
    field = options.get("hashfield")
    if not field:
        return None
    by_vendor = {
        "postgresql": f"hashtext(CAST({field} AS VARCHAR))",
        "mysql": f"CRC32({field})",
        "oracle": f"ORA_HASH({field})",
        "sqlserver": f"CHECKSUM({field})",
        "redshift": f"STRTOL(LEFT(MD5(CAST({field} AS VARCHAR)), 7), 16)",
    }
    return by_vendor.get(vendor_of(options["url"]), field)


class _BookmarkKeys:
    """What is new in a table, by columns that only grow (or only shrink): from the last run's end to the end now."""

    def __init__(self, request, options, table):
        self._request = request
        self._options = options
        self._table = table
        keys = options.get("jobBookmarkKeys") or []
        self._keys = json.loads(keys) if isinstance(keys, str) and keys.startswith("[") else _as_list(keys)
        self._is_descending = str(options.get("jobBookmarkKeysSortOrder", "asc")).lower() == "desc"

    def condition(self):
        """Returns the SQL condition for the new rows; without keys every row is new."""
        if not self._keys:
            return ""
        last = self._request.bookmarks.element(self._request.transformation_ctx).get("jdbc")
        end = self._end()
        if end is None:
            return ""
        self._request.bookmarks.at_commit(self._request.transformation_ctx, lambda: {"jdbc": end})
        new = [_beyond(self._keys, last, self._is_descending)] if last else []
        not_after = f"NOT ({_beyond(self._keys, end, self._is_descending)})"
        return " AND ".join([*new, not_after])

    def _end(self):
        """Returns the keys of the last row in their order as SQL literals, None for an empty table."""
        order = ", ".join(f"{key} {'ASC' if self._is_descending else 'DESC'}" for key in self._keys)
        ranked = f"(SELECT {', '.join(self._keys)}, ROW_NUMBER() OVER (ORDER BY {order}) AS place FROM {self._table}) r"
        if len(self._keys) == 1:
            function = "MIN" if self._is_descending else "MAX"
            query = f"(SELECT {function}({self._keys[0]}) AS last_key FROM {self._table}) r"
        else:
            query = f"(SELECT * FROM {ranked} WHERE place = 1) q"
        row = (
            self._request.session.read.format("jdbc")
            .options(**_spark_options(self._options))
            .option("dbtable", query)
            .load()
            .first()
        )
        values = list(row)[: len(self._keys)] if row else []
        return None if not values or None in values else [_sql_literal(value) for value in values]


def _as_list(keys):
    return [key.strip() for key in keys.split(",")] if isinstance(keys, str) else list(keys)


def _sql_literal(value):
    if isinstance(value, (int, float)) and not isinstance(value, bool) or type(value).__name__ == "Decimal":
        return str(value)
    return "'" + str(value).replace("'", "''") + "'"


def _beyond(keys, last, is_descending):
    """Returns the condition that a row comes after the row with the keys `last`, compared from left to right."""
    operator = "<" if is_descending else ">"
    parts = []
    for index, key in enumerate(keys):
        equal = [f"{keys[before]} = {last[before]}" for before in range(index)]
        parts.append(" AND ".join([*equal, f"{key} {operator} {last[index]}"]))
    return "(" + " OR ".join(f"({part})" for part in parts) + ")"


def write(request, content):
    """Adds the rows to a table, which is made when it is not there."""
    options = resolved_options(request)
    writer = content.dataframe.write.format("jdbc").options(**_spark_options(options))
    writer.option("dbtable", _table_expression(options)).mode("append").save()
    return []
