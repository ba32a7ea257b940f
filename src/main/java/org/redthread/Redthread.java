package org.redthread;

import org.redthread.cli.RedthreadCommand;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Redthread {
    public static void main(String[] args) {
        int status = RedthreadCommand.run(args);
        if (status != 0) {
            System.exit(status);
        }
    }
}
