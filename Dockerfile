# One build, two images: --target portal and --target batch.
FROM eclipse-temurin:25-jdk AS jdk

FROM node:20-bookworm AS build
RUN apt-get update && apt-get install -y --no-install-recommends maven && rm -rf /var/lib/apt/lists/*
COPY --from=jdk /opt/java/openjdk /opt/java/openjdk
ENV JAVA_HOME=/opt/java/openjdk
WORKDIR /source
COPY . .
RUN mvn -B -ntp -DskipTests -Dspotless.check.skip package -pl portal,batch -am \
 && mv batch/target/batch-*-app.jar batch.jar \
 && find portal/target -maxdepth 1 -name 'portal-*.jar' ! -name '*-tests.jar' -exec mv {} portal.jar ';'

FROM eclipse-temurin:25-jre AS runtime
RUN useradd --system --uid 10001 jinhuo
USER jinhuo
WORKDIR /app
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-jar", "app.jar"]

FROM runtime AS batch
COPY --from=build /source/batch.jar app.jar

FROM runtime AS portal
COPY --from=build /source/portal.jar app.jar
EXPOSE 8080
# The image has no curl; a shell can ask, too.
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=6 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '200 OK' <&3"]
