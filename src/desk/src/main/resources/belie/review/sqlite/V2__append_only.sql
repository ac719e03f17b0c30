create trigger decision_is_not_edited before update on decision
begin
    select raise(abort, 'decisions are appended and never edited');
end;
create trigger decision_is_not_removed before delete on decision
begin
    select raise(abort, 'decisions are appended and never removed');
end;
