import java.io.FileInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Validates a PDF, or all PDFs of a folder in one run: a line a file and flavor, then what fails. */
public class Validate {
    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        List<Path> files = new ArrayList<>();
        Path start = Path.of(arguments[0]);
        if (Files.isDirectory(start)) {
            try (var found = Files.newDirectoryStream(start, "*.pdf")) {
                found.forEach(files::add);
            }
        } else {
            files.add(start);
        }
        for (Path file : files) {
            for (int i = 1; i < arguments.length; i++) {
                validate(file, PDFAFlavour.byFlavourId(arguments[i]), arguments[i]);
            }
        }
    }

    private static void validate(Path file, PDFAFlavour flavour, String name) throws Exception {
        try (FileInputStream stream = new FileInputStream(file.toFile());
                PDFAParser parser = Foundries.defaultInstance().createParser(stream, flavour)) {
            PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false);
            ValidationResult result = validator.validate(parser);
            System.out.println(name + " " + result.isCompliant() + " " + result.getTotalAssertions()
                    + " " + file.getFileName());
            for (TestAssertion assertion : result.getTestAssertions()) {
                System.out.println("  " + assertion.getRuleId().getClause() + "-"
                        + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage());
            }
        }
    }
}
