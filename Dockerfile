# Build: docker build -t muster .
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /source
COPY pom.xml ./
COPY src/main ./src/main
COPY processes ./processes
COPY forms ./forms
RUN --mount=type=cache,target=/repository mvn --batch-mode --quiet -Dmaven.repo.local=/repository -Dmaven.test.skip=true package \
 && cp target/muster-*.jar muster.jar

# One folder per layer: dependencies change seldom, the application often.
FROM eclipse-temurin:17-jre AS layers
WORKDIR /layers
COPY --from=build /source/muster.jar ./
RUN java -Djarmode=tools -jar muster.jar extract --layers --destination extracted

FROM eclipse-temurin:17-jre
RUN useradd --system --uid 10001 --home-dir /muster --shell /usr/sbin/nologin muster \
 && mkdir -p /muster/data && chown 10001 /muster /muster/data
WORKDIR /muster
USER 10001
COPY --from=layers /layers/extracted/dependencies/ ./
COPY --from=layers /layers/extracted/spring-boot-loader/ ./
COPY --from=layers /layers/extracted/snapshot-dependencies/ ./
COPY --from=layers /layers/extracted/application/ ./

# Starts once on a database in memory and keeps the loaded classes: the container is then ready in about half the time.
RUN java -XX:ArchiveClassesAtExit=muster.jsa -Dspring.context.exit=onRefresh -XX:+UseSerialGC -Duser.timezone=UTC \
      -Djavax.xml.accessExternalSchema=jar:nested,jar:file,jar,nested,file \
      -jar muster.jar --spring.profiles.active=demo --spring.datasource.url=jdbc:h2:mem:classes \
      --muster.mail.directory=/tmp/mail \
 && test -s muster.jsa

# Memory is yours to change; the other flags below belong to how Muster works.
ENV JDK_JAVA_OPTIONS="-Xmx384m"
EXPOSE 8080
VOLUME /muster/data
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
# accessExternalSchema: without it the engine's XML parser fetches whatever address an uploaded model names.
ENTRYPOINT ["java", "-XX:SharedArchiveFile=muster.jsa", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", \
  "-Duser.timezone=UTC", "-Djavax.xml.accessExternalSchema=jar:nested,jar:file,jar,nested,file", "-jar", "muster.jar"]
