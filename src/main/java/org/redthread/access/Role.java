package org.redthread.access;

import java.util.Arrays;
import java.util.List;
import org.redthread.RedthreadException;

/** What an account may do; each role may also do what those before it may. */
public enum Role {
    /** asks the graph */
    reader,
    /** also reads pages in, judges, keeps watchlists */
    editor,
    /** also withdraws pages, keeps accounts and reads the audit log */
    admin;

    /** @throws RedthreadException when there is no such role */
    public static Role named(String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RedthreadException(
                        "There is no role '" + name + "'; choose one of reader, editor, admin."));
    }

    /** This one and those before it. */
    public List<Role> covered() {
        return List.of(values()).subList(0, ordinal() + 1);
    }
}
