# Letters to the customer where no date can be named: no clock of the case has a day.

letter-acknowledgement-body-undated =
    Hei

    Olemme saaneet valituksesi. Saapumispäivä on { $received } ja viite { $reference }. Mainitse viite, kun otat meihin yhteyttä.

    Selvitämme nyt, mitä on tapahtunut. Kerromme sinulle, kuka käsittelee valituksesi ja milloin voit odottaa vastausta.

    Jos sinulla on sillä välin kysyttävää, soita numeroon { $phone } tai kirjoita osoitteeseen { $email }.

    Ystävällisin terveisin

    { $firm }
    { $phone }
    { $email }

letter-handler-introduction-body-undated =
    Hei

    Nimeni on { $handler }. Käsittelen valituksesi, jonka saapumispäivä on { $received }, ja olen yhteyshenkilösi, kunnes asia on päätetty.

    Tavoitat minut numerosta { $phone } tai osoitteesta { $email }. Mainitse viite { $reference }.

    Ystävällisin terveisin

    { $handler }
    { $firm }
    { $phone }
    { $email }
