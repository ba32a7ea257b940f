# Built from the sources; the Maven cache stays between builds.
FROM eclipse-temurin:17-jdk AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -ntp package -DskipTests

FROM eclipse-temurin:17-jre
RUN useradd --system --create-home redthread
USER redthread
WORKDIR /home/redthread
RUN mkdir data
COPY --from=build /src/target/redthread.jar .
ENTRYPOINT ["java", "-Xmx2g", "-jar", "redthread.jar"]
