package headwater.glue.io

import com.amazonaws.auth.DefaultAWSCredentialsProviderChain
import com.amazonaws.client.builder.AwsClientBuilder
import com.amazonaws.client.builder.AwsClientBuilder.EndpointConfiguration
import com.amazonaws.services.glue.{AWSGlue, AWSGlueClientBuilder}
import com.amazonaws.services.s3.{AmazonS3, AmazonS3ClientBuilder}

/** The process's clients of AWS services, set by the environment. */
object Clients {
  lazy val glue: AWSGlue = set(AWSGlueClientBuilder.standard()).build()

  lazy val s3: AmazonS3 = set(AmazonS3ClientBuilder.standard()).enablePathStyleAccess().build()

  private def set[B <: AwsClientBuilder[B, _]](builder: B): B = {
    builder.setCredentials(new DefaultAWSCredentialsProviderChain)
    val region = sys.env.get("AWS_REGION").orElse(sys.env.get("AWS_DEFAULT_REGION")).getOrElse("us-east-1")
    sys.env.get("AWS_ENDPOINT_URL") match {
      case Some(endpoint) => builder.setEndpointConfiguration(new EndpointConfiguration(endpoint, region))
      case None => builder.setRegion(region)
    }
    builder
  }
}
