package org.belie.desk;

import java.util.Map;
import java.util.Set;

/**
 * Who works at a desk that stands behind a proxy, which signs people in.
 *
 * @param header that the proxy says the person in
 * @param proxies the addresses that are believed
 * @param hosts the names under which people reach the desk, with their port where it is not the usual one
 * @param people by what the proxy calls them
 */
public record Team(String header, Set<String> proxies, Set<String> hosts, Map<String, Member> people) {
    /** One of them. */
    public record Member(String name, Set<Role> roles) {
        public Member {
            roles = Set.copyOf(roles);
        }
    }

    public Team {
        proxies = Set.copyOf(proxies);
        hosts = Set.copyOf(hosts);
        people = Map.copyOf(people);
    }
}
