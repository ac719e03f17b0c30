package org.belie.desk;

import java.util.Set;

/**
 * Who asks for a page.
 *
 * @param id the pseudonym that decisions know
 */
record User(String name, String id, Set<Role> roles) {
    User {
        roles = Set.copyOf(roles);
    }

    boolean may(Role role) {
        return role == Role.READER || roles.contains(role);
    }

    /** Whether the desk can be told anything by this person. */
    boolean decides() {
        return may(Role.REVIEWER) || may(Role.APPROVER);
    }
}
