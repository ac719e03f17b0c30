create function decision_stays() returns trigger language plpgsql as $$
begin
    raise exception 'decisions are appended, and never edited or removed';
end
$$;
create trigger decision_is_kept before update or delete on decision
    for each row execute function decision_stays();
