"""Calls of Hive's own Java client that Spark does not make by itself, or hides the answers of."""


def calls(spark, url: str, place: str) -> list:
    """Pairs of a title and a call that returns text."""
    jvm = spark._jvm
    configuration = jvm.org.apache.hadoop.hive.conf.HiveConf()
    configuration.set("hive.metastore.uris", url)
    # The class that the isolated loader of Spark's Hive client does not share.
    client = jvm.org.apache.hadoop.hive.metastore.HiveMetaStoreClient(configuration)
    api = jvm.org.apache.hadoop.hive.metastore.api

    def texts(*items):
        found = jvm.java.util.ArrayList()
        for item in items:
            found.append(item)
        return found

    def field(name, kind):
        return api.FieldSchema(name, kind, None)

    def table(name, keys=(), kind="MANAGED_TABLE"):
        made = api.Table()
        made.setDbName("direct")
        made.setTableName(name)
        made.setTableType(kind)
        descriptor = api.StorageDescriptor()
        descriptor.setCols(texts(field("a", "int"), field("b", "string")))
        serde = api.SerDeInfo()
        serde.setSerializationLib("org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe")
        serde.setParameters(jvm.java.util.HashMap())
        descriptor.setSerdeInfo(serde)
        descriptor.setInputFormat("org.apache.hadoop.mapred.TextInputFormat")
        descriptor.setOutputFormat("org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat")
        descriptor.setBucketCols(texts())
        descriptor.setSortCols(texts())
        descriptor.setParameters(jvm.java.util.HashMap())
        made.setSd(descriptor)
        made.setParameters(jvm.java.util.HashMap())
        made.setPartitionKeys(texts(*(field(key, kind_of_key) for key, kind_of_key in keys)))
        return made

    def partition(name, *values):
        made = api.Partition()
        made.setDbName("direct")
        made.setTableName(name)
        made.setValues(texts(*values))
        made.setSd(table(name).getSd())
        made.setParameters(jvm.java.util.HashMap())
        return made

    def database(name, location=None):
        return api.Database(name, "made by hand", location, jvm.java.util.HashMap())

    def altered(name, change):
        found = client.getTable("direct", name)
        change(found)
        return client.alter_table("direct", name, found)

    filters = [
        "day = 1",
        "day = '1'",
        'tag = "x" and day > 1',
        'tag like "x.*"',
        '(day) in (1, 3)',
        "(day) not in (1, 3)",
        "day between 2 and 3",
        "2 < day",
        "",
        "nothing = 1",
        "day = ",
        "day = 'word'",
    ]
    keys = [("day", "int"), ("tag", "string")]
    every_partition = lambda: client.listPartitionNames("direct", "parts", -1)
    return [
        ("get a database that is not there", lambda: client.getDatabase("none")),
        ("create a database", lambda: client.createDatabase(database("Direct", place))),
        ("create it again", lambda: client.createDatabase(database("direct"))),
        ("create a database of a bad name", lambda: client.createDatabase(database("a-b"))),
        ("get it", lambda: client.getDatabase("DIRECT")),
        ("databases by pattern", lambda: client.getDatabases("d*|x")),
        ("get a table that is not there", lambda: client.getTable("direct", "None")),
        ("get a table of a database that is not there", lambda: client.getTable("none", "t")),
        ("tables of a database that is not there", lambda: client.getAllTables("none")),
        ("create a table", lambda: client.createTable(table("Plain"))),
        ("create a table again", lambda: client.createTable(table("plain"))),
        ("create a table of a bad name", lambda: client.createTable(table("a-b"))),
        ("get the table", lambda: client.getTable("direct", "PLAIN")),
        ("its fields", lambda: client.getFields("direct", "plain")),
        ("fields of none", lambda: client.getFields("direct", "none")),
        ("create a partitioned table", lambda: client.createTable(table("parts", keys))),
        ("get the partitioned table", lambda: client.getTable("direct", "parts")),
        ("its schema", lambda: client.getSchema("direct", "parts")),
        ("add a partition", lambda: client.add_partition(partition("parts", "1", "x"))),
        ("add it again", lambda: client.add_partition(partition("parts", "1", "x")).getValues()),
        ("add one of too few values", lambda: client.add_partition(partition("parts", "1"))),
        ("append partitions", lambda: client.appendPartition("direct", "parts", texts("2", "y"))),
        ("append by name", lambda: client.appendPartition("direct", "parts", "day=3/tag=x%3Ay")),
        ("partition names", every_partition),
        ("two partition names", lambda: client.listPartitionNames("direct", "parts", 2)),
        ("partition names of part of the values", lambda: client.listPartitionNames("direct", "parts", texts("2"), -1)),
        ("partition names by the second value", lambda: client.listPartitionNames("direct", "parts", texts("", "x"), -1)),
        ("partition names of none", lambda: client.listPartitionNames("direct", "none", -1)),
        ("get a partition", lambda: client.getPartition("direct", "parts", texts("1", "x"))),
        ("get a partition that is not there", lambda: client.getPartition("direct", "parts", texts("9", "x"))),
        ("get a partition by name", lambda: client.getPartition("direct", "parts", "day=3/tag=x%3Ay").getValues()),
        ("partitions by names", lambda: client.getPartitionsByNames("direct", "parts", texts("day=1/tag=x")).size()),
        *(
            (
                f"partitions where {text}",
                lambda text=text: " ".join(
                    "/".join(found.getValues()) for found in client.listPartitionsByFilter("direct", "parts", text, -1)
                ),
            )
            for text in filters
        ),
        ("number where", lambda: client.getNumPartitionsByFilter("direct", "parts", "day > 1")),
        ("rename a table", lambda: altered("plain", lambda found: found.setTableName("renamed"))),
        ("get the renamed", lambda: client.getTable("direct", "renamed").getSd().getLocation()),
        ("rename onto another", lambda: altered("renamed", lambda found: found.setTableName("parts"))),
        ("alter one that is not there", lambda: client.alter_table("direct", "none", client.getTable("direct", "parts"))),
        ("change partition keys", lambda: altered("parts", lambda found: found.setPartitionKeys(texts()))),
        ("rename the partitioned", lambda: altered("parts", lambda found: found.setTableName("parted"))),
        ("where its partitions lie", lambda: client.getPartition("direct", "parted", texts("1", "x")).getSd().getLocation()),
        ("drop a partition", lambda: client.dropPartition("direct", "parted", texts("2", "y"), True)),
        ("drop it again", lambda: client.dropPartition("direct", "parted", texts("2", "y"), True)),
        ("values in a name", lambda: client.partitionNameToVals("a=1/b=x%2Fy")),
        ("a setting", lambda: client.getConfigValue("hive.nothing.at.all", "given")),
        ("a secret setting", lambda: client.getConfigValue("javax.jdo.option.ConnectionPassword", "given")),
        ("a meta setting", lambda: client.getMetaConf("hive.metastore.try.direct.sql")),
        ("no meta setting", lambda: client.getMetaConf("x")),
        ("get a function that is not there", lambda: client.getFunction("direct", "none")),
        ("drop a table that is not there", lambda: client.dropTable("direct", "none", True, False)),
        ("drop a full database", lambda: client.dropDatabase("direct", True, False, False)),
        ("drop it with all", lambda: client.dropDatabase("direct", True, False, True)),
        ("drop it again", lambda: client.dropDatabase("direct", True, False, False)),
    ]
