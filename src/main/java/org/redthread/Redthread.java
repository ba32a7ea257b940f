package org.redthread;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Redthread {
    public static void main(String[] args) {
        SpringApplication.run(Redthread.class, args);
    }
}
