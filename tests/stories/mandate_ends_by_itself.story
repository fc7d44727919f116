Four tend an orchard, and each has a laptop. Two of three who are present recall («М.7»); they agreed on that when they founded it.
    at 2026-12-01T09:00:00Z
    anton: vault create --name антон --work-factor 15
    anton: card create --name антон --out {dir}/anton.card
    olga: vault create --name ольга --work-factor 15
    olga: card create --name ольга --out {dir}/olga.card
    boris: vault create --name борис --work-factor 15
    boris: card create --name борис --out {dir}/boris.card
    vera: vault create --name вера --work-factor 15
    vera: group found 'Сад у реки' --as вера --powers each-member --procedure share:1/2 --recall share:1/2:3 --with {dir}/anton.card --with {dir}/olga.card --with {dir}/boris.card
    keep sad = id

Whoever is asked may say no, and then nobody is sent.
    vera: mandate draft {sad} --delegate вера --matter Мельница --until 2026-12-20 --point 'find-out:сколько стоит мука'
    keep words = id
    vera: mandate drafts {sad}
    expect . size 1
    vera: mandate approve {words}
    keep mill = mandate
    vera: mandate decline {mill} --word 'уезжаю'
    expect state = declined

She carries another one, which ends when the fair does; and one that she lays down herself, at once and alone.
    vera: mandate draft {sad} --delegate вера --matter Ярмарка --until 2026-12-20 --event 'ярмарка кончилась' --point 'voice:мы против платного входа'
    keep words = id
    vera: mandate approve {words}
    keep fair = mandate
    vera: mandate accept {fair}
    vera: mandate draft {sad} --delegate вера --matter Дорога --until 2026-12-20 --point 'voice:чинить у моста'
    keep words = id
    vera: mandate approve {words}
    keep road = mandate
    vera: mandate accept {road}
    vera: mandate resign {road} --word 'не успеваю'
    expect state = ended
    expect endings/0/end = resignation
    expect open/reportDue = true
    vera: bundle export {sad} --out {dir}/v1.pochin
    olga: bundle import {dir}/v1.pochin
    anton: bundle import {dir}/v1.pochin
    olga: mandate event {fair} --word 'шатры сняли'
    expect state = ended
    expect endings/0/end = event
    vera: act record {fair} --point 1 'сказала у ворот'

Ольга has ended it and Вера has not heard; her word is kept, flagged, and binds nobody.
    vera: bundle export {sad} --out {dir}/v2.pochin
    olga: bundle import {dir}/v2.pochin
    olga: act list {fair}
    expect 0/ratified = no-answer

The last day ends the others, whoever looks, and nobody has to do anything.
    vera: mandate draft {sad} --delegate вера --matter Вода --until 2026-12-05 --point 'execute:насос'
    keep words = id
    vera: mandate approve {words}
    keep water = mandate
    vera: mandate accept {water}
    vera: mandate list {sad} --state active
    expect . size 2
    vera: bundle export {sad} --out {dir}/v3.pochin
    boris: bundle import {dir}/v3.pochin
    boris: mandate show {water}
    expect state = active
    at 2026-12-07T09:00:00Z
    boris: mandate show {water}
    expect state = ended
    expect endings/0/end = term-over

Recall by a share of those present, from a paper form. Who is named and was not there says so, and it is seen; it undoes nothing.
    vera: mandate draft {sad} --delegate вера --matter Урожай --until 2026-12-20 --point 'execute:две телеги'
    keep words = id
    vera: mandate approve {words}
    keep harvest = mandate
    vera: mandate accept {harvest}
    vera: bundle export {sad} --out {dir}/v4.pochin
    olga: bundle import {dir}/v4.pochin
    olga: mandate recall {harvest}
    expect status 1
    expect error/detail has too-few-present
    olga: mandate recall {harvest} --for антон --present борис --paper --reason 'едем сами'
    expect state = ended
    expect endings/0/end = recall
    expect recalls/0/onPaper = true
    keep recall = recalls/0/id
    olga: bundle export {sad} --out {dir}/o1.pochin
    boris: bundle import {dir}/o1.pochin
    boris: mandate contest {recall} --words 'меня не было'
    boris: mandate show {harvest}
    expect recalls/0/contested size 1
    expect state = ended
