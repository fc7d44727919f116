Вера has the only laptop that day; the others have paper. Four people, an orchard, a delegate.
    at 2026-12-01T09:00:00Z
    anton: vault create --name антон --work-factor 15
    anton: card create --name антон --out {dir}/anton.card
    olga: vault create --name ольга --work-factor 15
    olga: card create --name ольга --out {dir}/olga.card
    boris: vault create --name борис --work-factor 15
    boris: card create --name борис --out {dir}/boris.card
    vera: vault create --name вера --work-factor 15
    vera: group found 'Сад у реки' --as вера --powers each-member --procedure share:1/2 --with {dir}/anton.card --with {dir}/olga.card --with {dir}/boris.card
    keep sad = id
    vera: mandate draft {sad} --delegate антон --matter Урожай --until 2026-12-12 --point 'execute:договориться о двух телегах'
    keep draft = id
    vera: mandate approve {draft}
    keep mandate = mandate
    vera: bundle export {sad} --out {dir}/vera1.pochin
    anton: bundle import {dir}/vera1.pochin
    anton: mandate accept {mandate}
    anton: act record {mandate} --point 1 'две телеги обещает двор у моста'
    keep carts = id
    anton: bundle export {sad} --out {dir}/anton1.pochin
    vera: bundle import {dir}/anton1.pochin

What is needed at a table without screens: the card of the delegate, the slip for what he did, the form of recall.
    vera: mandate print {mandate} --out {dir}/card.pdf
    expect code has pochin:mandate/1/
    vera: mandate print {mandate} --form {carts} --out {dir}/slip.pdf
    expect file = {dir}/slip.pdf
    vera: mandate print {mandate} --form recall --out {dir}/recall.pdf
    expect file = {dir}/recall.pdf
    vera: mandate print {mandate} --form something --out {dir}/none.pdf
    expect status 2

They recall him on paper, and Вера enters it with who was there. In force at once; what it says of others is told by her alone.
    vera: mandate recall {mandate} --paper --present ольга --for борис
    expect state = ended
    expect recalls/0/onPaper = true
    expect recalls/0/unconfirmed size 2
    keep recall = recalls/0/id
    vera: bundle export {sad} --everything --out {dir}/vera2.pochin
    olga: bundle import {dir}/vera2.pochin
    boris: bundle import {dir}/vera2.pochin
    anton: bundle import {dir}/vera2.pochin

Whom it names says whether it was so, later and alone; whom it does not name says nothing of it.
    boris: mandate confirm {recall}
    olga: mandate contest {recall} --words 'я ушла раньше'
    anton: mandate confirm {recall}
    expect status 1
    expect error/detail = not-named
    boris: bundle export {sad} --out {dir}/boris.pochin
    olga: bundle export {sad} --out {dir}/olga.pochin
    vera: bundle import {dir}/olga.pochin
    vera: mandate show {mandate}
    expect recalls/0/unconfirmed size 1
    expect recalls/0/unconfirmed/0/name = борис
    vera: bundle import {dir}/boris.pochin
    vera: mandate show {mandate}
    expect recalls/0/unconfirmed size 0
    expect recalls/0/contested/0/words = я ушла раньше
    expect state = ended

For everybody: what was done, and nobody's name; read first, changed, and saved as it was changed.
    vera: report public {sad}
    expect text has Урожай
    write report.txt Мы договорились о телегах.
    vera: report public {sad} --text {dir}/report.txt --out {dir}/report.pdf
    expect text has договорились о телегах
