package headwater

package object glue {

  /** What a GlueContext is, as at AWS: the class whose constructor takes a SparkContext. */
  type SQLContext = org.apache.spark.sql.classic.SQLContext
}
