; The rules of src/bench/rules for CLIPS. Conclusions are asserted, and not taken back when what they rest on goes.
(deftemplate claim (slot id) (slot asks) (slot actor) (slot target) (slot day))
(deftemplate seen (slot id) (slot shows) (slot actor) (slot target) (slot day))
(deftemplate link (slot claimed) (slot seen) (slot bond))
(deftemplate pair (slot claim) (slot seen) (slot bond) (slot claimed) (slot on))
(deftemplate against (slot claim) (slot seen))
(deftemplate for (slot claim) (slot seen))
(deftemplate outcome (slot claim) (slot is))

(defrule compare
  (claim (id ?c) (asks ?asks) (actor ?actor) (target ?target) (day ?claimed))
  (link (claimed ?asks) (seen ?shows) (bond ?bond))
  (seen (id ?s) (shows ?shows) (actor ?actor) (target ?target) (day ?on))
  =>
  (assert (pair (claim ?c) (seen ?s) (bond ?bond) (claimed ?claimed) (on ?on))))

(defrule against
  (pair (claim ?c) (seen ?s) (bond opposes) (claimed ?claimed) (on ?on&:(>= ?on ?claimed)))
  =>
  (assert (against (claim ?c) (seen ?s))))

(defrule for
  (pair (claim ?c) (seen ?s) (bond fulfils) (claimed ?claimed) (on ?on&:(>= ?on ?claimed)))
  =>
  (assert (for (claim ?c) (seen ?s))))

; Without truth maintenance outcomes have to wait until all evidence is there.
(defrule contradicted (declare (salience -10))
  (claim (id ?c))
  (exists (against (claim ?c)))
  =>
  (assert (outcome (claim ?c) (is contradicted))))

(defrule fulfilled (declare (salience -10))
  (claim (id ?c))
  (exists (for (claim ?c)))
  (not (against (claim ?c)))
  =>
  (assert (outcome (claim ?c) (is fulfilled))))

(defrule pending (declare (salience -10))
  (claim (id ?c))
  (not (for (claim ?c)))
  (not (against (claim ?c)))
  =>
  (assert (outcome (claim ?c) (is pending))))

(deffunction tell (?file)
  (open ?file out "w")
  (do-for-all-facts ((?f against)) TRUE (printout out "against " ?f:claim " " ?f:seen crlf))
  (do-for-all-facts ((?f for)) TRUE (printout out "for " ?f:claim " " ?f:seen crlf))
  (do-for-all-facts ((?f outcome)) TRUE (printout out ?f:is " " ?f:claim crlf))
  (close out))
