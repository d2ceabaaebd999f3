package org.cursus.app;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/// The Spring application. It is started by `Server`, which also brings the database.
@SpringBootApplication
@Modulithic(systemName = "Cursus")
public class CursusApplication {}
