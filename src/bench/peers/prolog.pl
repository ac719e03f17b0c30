% The rules of src/bench/rules for SWI-Prolog. What is concluded is kept as facts, and not taken back.
:- dynamic claim/5, seen/5, link/3, against/2, for/2.

pair(Claim, Seen, Bond, Claimed, On) :-
    claim(Claim, Asks, Actor, Target, Claimed),
    link(Asks, Shows, Bond),
    seen(Seen, Shows, Actor, Target, On).

found(against, Claim, Seen) :- pair(Claim, Seen, opposes, Claimed, On), On >= Claimed.
found(for, Claim, Seen) :- pair(Claim, Seen, fulfils, Claimed, On), On >= Claimed.

outcome(Claim, contradicted) :- against(Claim, _), !.
outcome(Claim, fulfilled) :- for(Claim, _), !.
outcome(_, pending).

judge(File) :-
    forall(found(against, C, S), assertz(against(C, S))),
    forall(found(for, C, S), assertz(for(C, S))),
    setup_call_cleanup(open(File, write, Out), tell(Out), close(Out)).

tell(Out) :-
    forall(against(C, S), format(Out, "against ~w ~w~n", [C, S])),
    forall(for(C, S), format(Out, "for ~w ~w~n", [C, S])),
    forall((claim(C, _, _, _, _), outcome(C, O)), format(Out, "~w ~w~n", [O, C])).
