package org.cursus.app;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.cursus.app.Cursus.Refusal;
import org.cursus.app.platform.Secrets;
import org.cursus.app.platform.database.Bootstrap;
import org.cursus.app.platform.database.DatabaseAddress;
import org.cursus.app.platform.database.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/// A running Cursus: the database, unless it is external, and the application on it.
final class Server implements AutoCloseable {

  private final DataDirectory directory;
  private final @Nullable EmbeddedPostgres postgres;
  private final ConfigurableApplicationContext context;

  private Server(
      DataDirectory directory,
      @Nullable EmbeddedPostgres postgres,
      ConfigurableApplicationContext context) {
    this.directory = directory;
    this.postgres = postgres;
    this.context = context;
  }

  /// @param address the network address to listen on
  /// @param port 0 for any free one
  /// @param databaseUrl an external PostgreSQL, or null for the built-in one
  record Settings(
      Path data, String address, int port, @Nullable String databaseUrl, boolean demo) {}

  /// Starts everything, or nothing.
  ///
  /// @throws Refusal with one sentence for the operator
  static Server start(Settings settings) {
    checkPort(settings);
    var directory = DataDirectory.open(settings.data());
    EmbeddedPostgres postgres = null;
    try {
      var secrets = directory.secrets();
      DatabaseAddress database;
      if (settings.databaseUrl() == null) {
        postgres = EmbeddedPostgres.start(directory.path(), secrets);
        database = Bootstrap.databaseOf(postgres);
      } else {
        database = DatabaseAddress.parse(settings.databaseUrl());
      }
      Bootstrap.prepare(database, secrets);
      return new Server(directory, postgres, application(settings, directory, database, secrets));
    } catch (EmbeddedPostgres.CannotStart | IllegalArgumentException e) {
      closeAll(postgres, directory);
      throw new Refusal(e.getMessage());
    } catch (IOException e) {
      closeAll(postgres, directory);
      throw new Refusal(
          "Cursus could not start: %s. See %s."
              .formatted(e.getMessage(), directory.path().resolve("cursus.log")));
    } catch (PortInUseException e) {
      closeAll(postgres, directory);
      throw portTaken(settings.port());
    } catch (RuntimeException e) {
      closeAll(postgres, directory);
      throw e;
    }
  }

  private static void checkPort(Settings settings) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(
          new InetSocketAddress(InetAddress.getByName(settings.address()), settings.port()));
    } catch (BindException e) {
      if (String.valueOf(e.getMessage()).contains("in use")) {
        throw portTaken(settings.port());
      }
      throw cannotListen(settings);
    } catch (IOException | IllegalArgumentException e) {
      throw cannotListen(settings);
    }
  }

  private static Refusal cannotListen(Settings settings) {
    return new Refusal(
        "Cursus cannot listen on %s port %d. Choose others with --address and --port."
            .formatted(settings.address(), settings.port()));
  }

  private static Refusal portTaken(int port) {
    return new Refusal(
        "Port %d is taken by another program. Stop it, or choose another port with --port."
            .formatted(port));
  }

  private static ConfigurableApplicationContext application(
      Settings settings, DataDirectory directory, DatabaseAddress database, Secrets secrets) {
    var application = new SpringApplication(CursusApplication.class);
    // Stopping is ours: first the application, then the database.
    application.setRegisterShutdownHook(false);
    application.setDefaultProperties(properties(settings, directory));
    application.addInitializers(
        context -> {
          var beans = context.getBeanFactory();
          beans.registerSingleton("databaseAddress", database);
          beans.registerSingleton("secrets", secrets);
        });
    return application.run();
  }

  private static Map<String, Object> properties(Settings settings, DataDirectory directory) {
    var properties = new HashMap<String, Object>();
    properties.put("server.address", settings.address());
    properties.put("server.port", settings.port());
    properties.put("logging.file.name", directory.path().resolve("cursus.log").toString());
    properties.put("cursus.demo", settings.demo());
    properties.put(
        "spring.servlet.multipart.location", directory.emptyFolder("uploads").toString());
    return properties;
  }

  /// The external database that the environment names, or null.
  static @Nullable String externalDatabase() {
    var url = System.getenv("CURSUS_DB_URL");
    return url == null || url.isBlank() ? null : url;
  }

  ConfigurableApplicationContext context() {
    return context;
  }

  /// Where people reach it.
  String url() {
    var address = context.getEnvironment().getProperty("server.address", "");
    var host = address.matches("127\\..*|0\\.0\\.0\\.0|::1?|localhost|") ? "localhost" : address;
    return "http://" + host + ":" + context.getEnvironment().getProperty("local.server.port");
  }

  /// Stops the application, then the database; everything committed is kept.
  @Override
  public void close() {
    context.close();
    closeAll(postgres, directory);
  }

  private static void closeAll(@Nullable EmbeddedPostgres postgres, DataDirectory directory) {
    try (directory;
        var stopped = postgres) {
      // Closing is all there is to do: first the database, then the lock on the folder.
    } catch (IOException e) {
      throw new Refusal("The database did not stop cleanly: " + e.getMessage());
    }
  }
}
