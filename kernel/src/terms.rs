//! The closed lists of the trade: products, kinds of firm, customers, channels, countries.
//!
//! Packs and firm files name these words; a word outside a list is a loader error.

/// Declares an enum whose words are fixed in files and on screen.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $word)] $variant,)+ }
        impl $name {
            /// Every word of the list, in its documented order.
            pub const ALL: &'static [$name] = &[$($name::$variant,)+];
            /// The word used in files, interfaces and message keys.
            pub const fn word(self) -> &'static str { match self { $($name::$variant => $word,)+ } }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.word()) }
        }
        impl std::str::FromStr for $name {
            type Err = crate::terms::UnknownWord;
            fn from_str(text: &str) -> Result<Self, crate::terms::UnknownWord> {
                $name::ALL.iter().copied().find(|w| w.word() == text).ok_or_else(|| crate::terms::UnknownWord {
                    word: text.to_owned(),
                    known: $name::ALL.iter().map(|w| w.word()).collect::<Vec<_>>().join(", "),
                })
            }
        }
    };
}
pub(crate) use words;

/// A word that is in none of the lists.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{word}` is not one of: {known}")]
pub struct UnknownWord {
    /// What was written.
    pub word: String,
    /// What could have been written.
    pub known: String,
}

words! {
    /// Whose law a pack states.
    Country {
        /// The European Union and the EEA.
        Eu = "eu",
        /// Norway.
        No = "no",
        /// Belgium.
        Be = "be",
        /// Denmark.
        Dk = "dk",
        /// Finland.
        Fi = "fi",
        /// Sweden.
        Se = "se",
    }
}

words! {
    /// What a complaint is about.
    Product {
        /// Rights and duties under Titles III and IV of PSD2, whatever account the payment used.
        Payment = "payment",
        /// A current account, apart from its payments.
        CurrentAccount = "current-account",
        /// Savings and deposits.
        Savings = "savings",
        /// Credit on a card or account.
        CardCredit = "card-credit",
        /// Other consumer credit.
        ConsumerCredit = "consumer-credit",
        /// Credit secured on a home.
        Mortgage = "mortgage",
        /// Insurance.
        Insurance = "insurance",
        /// Funds, securities and advice on them.
        Investment = "investment",
        /// Collection of a debt.
        Collection = "collection",
        /// The customer's personal data.
        PersonalData = "personal-data",
        /// Anything else.
        Other = "other",
    }
}

words! {
    /// What kind of undertaking a firm is; decides which law applies to it.
    FirmKind {
        /// A bank.
        Bank = "bank",
        /// A savings bank.
        SavingsBank = "savings-bank",
        /// A mortgage institution.
        MortgageInstitution = "mortgage-institution",
        /// A card issuer that is no bank.
        CardIssuer = "card-issuer",
        /// A payment institution.
        PaymentInstitution = "payment-institution",
        /// An e-money institution.
        EMoneyInstitution = "e-money-institution",
        /// A debt collector.
        Collector = "collector",
        /// An insurer.
        Insurer = "insurer",
        /// An investment firm.
        InvestmentFirm = "investment-firm",
        /// A credit intermediary.
        CreditIntermediary = "credit-intermediary",
        /// A financial adviser.
        FinancialAdviser = "financial-adviser",
        /// An insurance intermediary.
        InsuranceIntermediary = "insurance-intermediary",
        /// A manager of funds.
        FundManager = "fund-manager",
        /// A pension fund.
        PensionFund = "pension-fund",
        /// A lender to consumers that is no bank.
        ConsumerLender = "consumer-lender",
    }
}

words! {
    /// The complainant's relation to the firm.
    CustomerKind {
        /// A private person.
        Consumer = "consumer",
        /// A business whose relation does not differ materially from a private one (DK s. 1(2)).
        SimilarBusiness = "similar-business",
        /// Another business.
        Business = "business",
        /// Somebody who is not a customer (BE-04).
        NotCustomer = "not-customer",
    }
}

words! {
    /// How something reached the firm, or left it.
    Channel {
        /// Electronic mail.
        Email = "email",
        /// A public web form.
        WebForm = "web-form",
        /// A telephone call.
        Phone = "phone",
        /// A letter on paper.
        Letter = "letter",
        /// A conversation in a branch.
        Branch = "branch",
        /// A message in the customer's signed-in service.
        SecureMessage = "secure-message",
        /// Another system of the firm, through the programming interface.
        Api = "api",
        /// Another way, such as fax or a referral.
        Other = "other",
    }
}

words! {
    /// Who has to act for a clock to be met.
    Owner {
        /// The firm.
        Firm = "firm",
        /// The customer.
        Customer = "customer",
        /// An outside body.
        Body = "body",
    }
}
