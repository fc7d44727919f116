Two laptops. Вера calls, Антон volunteers, and neither ever enrols the other («П.I.3.8.В»; research: initiator and volunteer).
    at 2026-05-01T09:00:00Z
    vera: vault create --name вера --work-factor 15
    anton: vault create --name антон --work-factor 15
    vera: group found 'Сад у реки'
    keep sad = id
    anton: card create --name антон --out {dir}/anton.card
    vera: member admit {sad} --card {dir}/anton.card
    vera: association call {sad} --task 'обрезать яблони' --done-test 'сухих веток нет' --sunset 2026-05-10
    expect phase = gathering
    keep garden = id
    vera: bundle export {sad} --out {dir}/one.pochin
    anton: bundle import {dir}/one.pochin

He joins by his own word, and two people and one task are a working group («М.27»).
    anton: association join {garden} --can 'у меня пила'
    expect phase = working
    expect participants size 2
    anton: association join {garden}
    expect status 1
    expect error/detail has already-taking-part

Вера offers a task and asks him; that binds him to nothing. He takes another one.
    anton: bundle export {sad} --out {dir}/two.pochin
    vera: bundle import {dir}/two.pochin
    vera: task add {garden} 'наточить пилы'
    vera: task add {garden} 'вынести ветки'
    vera: task ask 'наточить пилы' антон --word 'у тебя камень'
    expect requests size 1
    expect state = open
    vera: bundle export {sad} --out {dir}/three.pochin
    anton: bundle import {dir}/three.pochin
    anton: association waiting
    expect 0/what = request
    anton: today
    expect 0/kind = request
    expect 0/room = associations
    anton: task decline 'наточить пилы'
    expect requests/0/declined = true
    anton: task take 'вынести ветки'
    expect takers/0/name = антон

What he took is not hers to call done, and not hers to give back.
    anton: bundle export {sad} --out {dir}/four.pochin
    vera: bundle import {dir}/four.pochin
    vera: task done 'вынести ветки'
    expect status 1
    expect error/detail has taken-by-others
    vera: task release 'вынести ветки'
    expect status 1
    expect error/detail has not-taken

She hands over at home while he, on the road, offers one task more. The end stands, and his task is not lost.
    at 2026-05-05T18:00:00Z
    vera: association solve {garden} --word 'обошли все деревья'
    vera: association handover {garden} --results 'сад обрезан'
    expect phase = dissolved
    anton: task add {garden} 'сжечь ветки'
    keep burn = id
    anton: bundle export {sad} --out {dir}/five.pochin
    vera: bundle import {dir}/five.pochin
    vera: association show {garden}
    expect phase = dissolved
    expect toTakeOver/0 = {burn}
    vera: association call {sad} --task 'убрать сад' --done-test 'чисто' --sunset 2026-05-20
    keep tidy = id
    vera: task move {burn} --to {tidy}
    expect association = {tidy}
    vera: association show {garden}
    expect toTakeOver size 0

In the end both laptops hold one state.
    vera: bundle export {sad} --out {dir}/six.pochin
    anton: bundle import {dir}/six.pochin
    vera: space digest {sad}
    keep digest = digest
    anton: space digest {sad}
    expect digest = {digest}
