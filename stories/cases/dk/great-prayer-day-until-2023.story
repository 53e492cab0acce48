Story: Great Prayer Day is skipped in 2023 and counted from 2024 on
Proves: DK-06, DK-12
Firm: sundbanken

# The fourth Friday after Easter: 5 May 2023. Two working days from Thursday 4 May: 8 and 9 May.
Given on 2023-05-04 12:00 a consumer complains by email about savings, giving name contact
Then acknowledge is due 2023-05-09
 And acknowledge skips 2023-05-05 as "Store bededag"
# In 2024 it would have been Friday 26 April: 26 and 29 April are working days.
Given on 2024-04-25 12:00 a consumer complains by email about savings, giving name contact
Then acknowledge is due 2024-04-29
