Вера and Антон tend an orchard. What is called here is called by both founders' rule that each may act for the group.
    at 2026-05-01T09:00:00Z
    vera: vault create --name вера --work-factor 15
    anton: vault create --name антон --work-factor 15
    anton: card create --name антон --out {dir}/anton.card
    vera: group found 'Сад у реки' --as вера --powers each-member --procedure share:1/2 --with {dir}/anton.card
    keep sad = id
    vera: association call {sad} --task 'обрезать яблони' --done-test 'сухих веток нет' --sunset 2026-05-10
    keep garden = id
    vera: bundle export {sad} --out {dir}/v1.pochin
    anton: bundle import {dir}/v1.pochin
    anton: association join {garden} --can 'у меня пила'
    vera: association reword {garden} --task 'обрезать яблони и груши'
    expect task = обрезать яблони и груши

Вера asks to go on. Asking is her yes; Антон gives his own, or he is out when the old day is over («П.I.3.8.В»).
    vera: association extend {garden} --until 2026-05-20
    vera: bundle export {sad} --out {dir}/v2.pochin
    anton: bundle import {dir}/v2.pochin
    anton: association show {garden}
    expect unanswered size 1
    anton: today
    expect 0/kind = stay
    anton: association stay {garden}
    expect unanswered size 0
    at 2026-05-02T09:00:00Z
    anton: association extend {garden} --until 2026-05-25
    anton: bundle export {sad} --out {dir}/a1.pochin
    vera: bundle import {dir}/a1.pochin
    at 2026-05-22T09:00:00Z
    vera: association show {garden}
    expect participants size 1
    expect participants/0/name = антон
    expect extensions = 2
    expect signs size 2

She comes back by her own word, takes a task, says that it is done, and that it was not after all.
    vera: association join {garden}
    vera: task add {garden} 'груши у забора'
    keep pears = id
    vera: task take {pears}
    vera: task done {pears}
    vera: task reopen {pears} --why 'одну забыли'
    expect state = taken
    vera: task add {garden} 'зонтик для козы'
    keep umbrella = id
    vera: task drop {umbrella} --why 'коза против'
    expect state = dropped
    vera: association solve {garden}
    expect phase = solved
    vera: association resume {garden} --why 'груша осталась'
    expect phase = working
    vera: association debrief {garden} --well 'успели до дождя' --for-others 'начинать с краю'
    expect debriefs/0/forOthers = начинать с краю

It splits; Антон follows with what he took, by his own word. Whoever leaves leaves at once, and what they took is open again.
    vera: bundle export {sad} --out {dir}/v3.pochin
    anton: bundle import {dir}/v3.pochin
    anton: task add {garden} 'вынести ветки'
    keep branches = id
    anton: task take {branches}
    anton: bundle export {sad} --out {dir}/a2.pochin
    vera: bundle import {dir}/a2.pochin
    vera: association split {garden} --task 'только груши' --done-test 'груши обрезаны' --sunset 2026-06-05
    keep only = id
    expect tasks/0/id = {pears}
    vera: bundle export {sad} --out {dir}/v4.pochin
    anton: bundle import {dir}/v4.pochin
    anton: task show {branches}
    expect association = {garden}
    anton: association follow {only}
    anton: task show {branches}
    expect association = {only}
    expect formerHomes/0 = {garden}
    anton: association leave {only}
    expect participants size 1
    anton: task show {branches}
    expect state = open

The group may end one as well; the founders let each member do that. Nobody's word is needed for the archive to keep it.
    anton: association dissolve {garden} --why 'сад продан'
    expect phase = dissolved
    anton: association archive {sad} --search 'до дождя'
    expect . size 1
    expect 0/association = {garden}
    anton: bundle export {sad} --out {dir}/a3.pochin
    vera: bundle import {dir}/a3.pochin
    vera: space digest {sad}
    keep digest = digest
    anton: space digest {sad}
    expect digest = {digest}
