package dev.muster.oncall;

import dev.muster.catalog.Accounts;
import dev.muster.catalog.Catalog;
import dev.muster.catalog.MaintenanceWindow;
import dev.muster.catalog.OnCallSchedule;
import dev.muster.catalog.Person;
import dev.muster.catalog.Service;
import dev.muster.catalog.Team;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A small organisation for tests without an application: teams, schedules, overrides and managers in lists. */
final class Rota {

    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    final List<Team> teams = new ArrayList<>();
    final List<Schedule> schedules = new ArrayList<>();
    final List<ShiftOverride> overrides = new ArrayList<>();
    final List<String> managers = new ArrayList<>();
    final List<String> strangers = new ArrayList<>();

    /** A layer that hands over on Mondays at nine. */
    static Layer weekly(int tier, String... people) {
        return new Layer(
                "tier " + tier, tier, Rotation.weekly(), MONDAY, LocalTime.of(9, 0), List.of(people), List.of());
    }

    void schedule(String id, Layer... layers) {
        schedules.add(new Schedule(id, id, id, ZoneId.of("Europe/Berlin"), List.of(layers)));
    }

    Team team(String id, String... order) {
        Team team = new Team(id, id, List.of(order));
        teams.add(team);
        return team;
    }

    OnCall onCall() {
        return new OnCall(catalog(), accounts(), schedules(), overrides());
    }

    Catalog catalog() {
        return new Catalog() {
            @Override
            public Optional<Service> service(String id) {
                return Optional.empty();
            }

            @Override
            public Collection<Service> services() {
                return List.of();
            }

            @Override
            public Optional<Team> team(String id) {
                return teams.stream().filter(team -> team.id().equals(id)).findFirst();
            }

            @Override
            public Collection<Team> teams() {
                return teams;
            }

            @Override
            public Optional<Person> person(String id) {
                return strangers.contains(id) ? Optional.empty() : Optional.of(new Person(id, id, (String) null));
            }

            @Override
            public Collection<OnCallSchedule> schedules() {
                return List.of();
            }

            @Override
            public Collection<Person> people() {
                return List.of();
            }

            @Override
            public List<Person> subscribers(String audience) {
                return List.of();
            }

            @Override
            public Team teamFor(@Nullable String service) {
                return teams.get(0);
            }

            @Override
            public List<String> dependenciesOf(String service) {
                return List.of();
            }

            @Override
            public List<String> dependentsOf(String service) {
                return List.of();
            }

            @Override
            public Optional<MaintenanceWindow> maintenanceOf(String service, Instant at) {
                return Optional.empty();
            }
        };
    }

    Accounts accounts() {
        return new Accounts() {
            @Override
            public Optional<Person> find(String id) {
                return Optional.empty();
            }

            @Override
            public List<String> membersOf(String group) {
                return group.equals("manager") ? managers : List.of();
            }
        };
    }

    Schedules schedules() {
        return new Schedules() {
            @Override
            public Collection<Schedule> all() {
                return schedules;
            }

            @Override
            public Optional<Schedule> find(String id) {
                return schedules.stream()
                        .filter(schedule -> schedule.id().equals(id))
                        .findFirst();
            }
        };
    }

    ShiftOverrides overrides() {
        return new ShiftOverrides() {
            @Override
            public List<ShiftOverride> of(String schedule, Instant from, Instant to) {
                return overrides.stream()
                        .filter(each -> each.schedule().equals(schedule))
                        .filter(each -> each.from().isBefore(to) && each.to().isAfter(from))
                        .toList();
            }

            @Override
            public Optional<ShiftOverride> find(String id) {
                return overrides.stream().filter(each -> each.id().equals(id)).findFirst();
            }

            @Override
            public void add(ShiftOverride override) {
                overrides.add(override);
            }

            @Override
            public void takeBack(String id, String person, Instant at) {
                overrides.removeIf(each -> each.id().equals(id));
            }
        };
    }
}
